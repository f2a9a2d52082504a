/** The safety review and its rules. */
@NullMarked
package org.eprbridge.safety.domain;

import org.jspecify.annotations.NullMarked;
