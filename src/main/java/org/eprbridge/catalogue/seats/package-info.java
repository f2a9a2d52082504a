/** What the catalogue brings to pages of other rooms, and what they may bring to its own. */
@NamedInterface("seats")
@NullMarked
package org.eprbridge.catalogue.seats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
