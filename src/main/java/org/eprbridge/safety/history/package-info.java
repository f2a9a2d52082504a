/** How safety reviews were written down by earlier versions. */
@NullMarked
package org.eprbridge.safety.history;

import org.jspecify.annotations.NullMarked;
