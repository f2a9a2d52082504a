/** Lists of safety reviews, rebuilt from the log at any time. */
@NullMarked
package org.eprbridge.safety.projection;

import org.jspecify.annotations.NullMarked;
