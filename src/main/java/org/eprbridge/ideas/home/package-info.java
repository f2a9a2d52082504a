/** What ideas bring along to the home page and to the palette. */
@NullMarked
package org.eprbridge.ideas.home;

import org.jspecify.annotations.NullMarked;
