/** The one way in and the one way out: commands that change, questions that read, and a ping when something changed. */
@NullMarked
package org.eprbridge.platform.messaging;

import org.jspecify.annotations.NullMarked;
