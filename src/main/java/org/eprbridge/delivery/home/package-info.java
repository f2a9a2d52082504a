/** What changes bring along to the home page and to the palette. */
@NullMarked
package org.eprbridge.delivery.home;

import org.jspecify.annotations.NullMarked;
