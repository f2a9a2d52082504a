/** What safety reviews bring along to the home page and to the palette. */
@NullMarked
package org.eprbridge.safety.home;

import org.jspecify.annotations.NullMarked;
