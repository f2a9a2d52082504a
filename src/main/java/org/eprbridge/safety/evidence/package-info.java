/** Files that show that a control is in place or works. */
@NullMarked
package org.eprbridge.safety.evidence;

import org.jspecify.annotations.NullMarked;
