/** The safety case report and the hazard log on paper, made from the record at any place of the log. */
@NullMarked
package org.eprbridge.safety.report;

import org.jspecify.annotations.NullMarked;
