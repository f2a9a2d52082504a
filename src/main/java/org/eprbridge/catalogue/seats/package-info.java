/** What the catalogue brings to pages of other rooms. */
@NullMarked
package org.eprbridge.catalogue.seats;

import org.jspecify.annotations.NullMarked;
