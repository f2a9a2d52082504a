/** The screens of people. */
@NullMarked
package org.eprbridge.people.ui;

import org.jspecify.annotations.NullMarked;
