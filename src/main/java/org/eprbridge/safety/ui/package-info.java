/** The safety inbox, the review and its forms. */
@NullMarked
package org.eprbridge.safety.ui;

import org.jspecify.annotations.NullMarked;
