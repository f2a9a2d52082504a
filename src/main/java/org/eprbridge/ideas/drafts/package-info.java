/** Before the first event: half-written ideas and the numbers that they will get. */
@NullMarked
package org.eprbridge.ideas.drafts;

import org.jspecify.annotations.NullMarked;
