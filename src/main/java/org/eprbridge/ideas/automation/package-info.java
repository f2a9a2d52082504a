/** What happens to ideas because a day has come, and not because somebody did something. */
@NullMarked
package org.eprbridge.ideas.automation;

import org.jspecify.annotations.NullMarked;
