/** Lists of changes, rebuilt from the log at any time. */
@NullMarked
package org.eprbridge.delivery.projection;

import org.jspecify.annotations.NullMarked;
