/** What follows from what: ideas become changes, changes ask for safety reviews, and news goes back to the ideas. */
@NullMarked
package org.eprbridge.delivery.automation;

import org.jspecify.annotations.NullMarked;
