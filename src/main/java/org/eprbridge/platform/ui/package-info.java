/** Bits that the screens of all rooms share. */
@NullMarked
package org.eprbridge.platform.ui;

import org.jspecify.annotations.NullMarked;
