/** The catalogue by REST. */
@NullMarked
package org.eprbridge.catalogue.web;

import org.jspecify.annotations.NullMarked;
