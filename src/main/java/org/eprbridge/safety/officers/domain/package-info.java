/** The office of a clinical safety officer and its rules. */
@NullMarked
package org.eprbridge.safety.officers.domain;

import org.jspecify.annotations.NullMarked;
