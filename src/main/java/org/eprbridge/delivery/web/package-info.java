/** Changes by REST. */
@NullMarked
package org.eprbridge.delivery.web;

import org.jspecify.annotations.NullMarked;
