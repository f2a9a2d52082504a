/** The whole house in bad weather: killed, paused, cut off, with clocks that jump, and for a long time. */
@NullMarked
package org.eprbridge.storms;

import org.jspecify.annotations.NullMarked;
