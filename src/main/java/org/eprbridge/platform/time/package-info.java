/** What time means here: England's working days, and the one clock that the edges read. */
@NullMarked
package org.eprbridge.platform.time;

import org.jspecify.annotations.NullMarked;
