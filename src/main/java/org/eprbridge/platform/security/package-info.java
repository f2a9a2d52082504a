/** Who is signed in, and what stands in front of every door. */
@NullMarked
package org.eprbridge.platform.security;

import org.jspecify.annotations.NullMarked;
