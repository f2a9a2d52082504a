/** Safety reviews by REST. */
@NullMarked
package org.eprbridge.safety.web;

import org.jspecify.annotations.NullMarked;
