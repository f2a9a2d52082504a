/** What the lists of all rooms share: what is sought, in which order, and one page of it. */
@NullMarked
package org.eprbridge.platform.lists;

import org.jspecify.annotations.NullMarked;
