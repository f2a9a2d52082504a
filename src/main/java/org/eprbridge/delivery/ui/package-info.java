/** The board, the list and the page of a change. */
@NullMarked
package org.eprbridge.delivery.ui;

import org.jspecify.annotations.NullMarked;
