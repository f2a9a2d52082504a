/** The safety case report on the screen. */
@NullMarked
package org.eprbridge.safety.report.ui;

import org.jspecify.annotations.NullMarked;
