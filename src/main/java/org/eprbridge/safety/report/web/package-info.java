/** The safety case report by REST. */
@NullMarked
package org.eprbridge.safety.report.web;

import org.jspecify.annotations.NullMarked;
