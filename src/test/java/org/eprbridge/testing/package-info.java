/** What the tests of all rooms share. */
@NullMarked
package org.eprbridge.testing;

import org.jspecify.annotations.NullMarked;
