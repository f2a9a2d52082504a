/** The screens of ideas. */
@NullMarked
package org.eprbridge.ideas.ui;

import org.jspecify.annotations.NullMarked;
