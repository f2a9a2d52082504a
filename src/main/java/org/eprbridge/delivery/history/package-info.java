/** What changes and their safety question looked like in earlier versions. */
@NullMarked
package org.eprbridge.delivery.history;

import org.jspecify.annotations.NullMarked;
