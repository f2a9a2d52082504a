/** The catalogue as people search and read it. */
@NullMarked
package org.eprbridge.catalogue.projection;

import org.jspecify.annotations.NullMarked;
