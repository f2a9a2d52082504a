/** How ideas were written down by earlier versions. */
@NullMarked
package org.eprbridge.ideas.history;

import org.jspecify.annotations.NullMarked;
