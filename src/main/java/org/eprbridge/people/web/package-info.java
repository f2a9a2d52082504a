/** People by REST. */
@NullMarked
package org.eprbridge.people.web;

import org.jspecify.annotations.NullMarked;
