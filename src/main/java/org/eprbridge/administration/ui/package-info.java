/** The screens of administration. */
@NullMarked
package org.eprbridge.administration.ui;

import org.jspecify.annotations.NullMarked;
