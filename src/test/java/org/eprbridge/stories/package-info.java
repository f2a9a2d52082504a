/** The main job from end to end, by REST and in a browser. */
@NullMarked
package org.eprbridge.stories;

import org.jspecify.annotations.NullMarked;
