/** The change and its rules. */
@NullMarked
package org.eprbridge.delivery.domain;

import org.jspecify.annotations.NullMarked;
