/** The log of everything that ever happened, and what lets Axon write and read it. */
@NullMarked
package org.eprbridge.platform.eventstore;

import org.jspecify.annotations.NullMarked;
