/**
 * What is known of an idea after some of its events, what may be done with it, and how long it has waited. The aggregate
 * decides by it and the pages tell it, so the two never differ.
 */
@NullMarked
package org.eprbridge.ideas.life;

import org.jspecify.annotations.NullMarked;
