/** Answers about ideas: one from its own events, many from a list that follows the log. */
@NullMarked
package org.eprbridge.ideas.projection;

import org.jspecify.annotations.NullMarked;
