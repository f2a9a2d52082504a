/** What other rooms may bring to the screens of ideas. */
@NamedInterface("seats")
@NullMarked
package org.eprbridge.ideas.seats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
