/** The screens of the catalogue. */
@NullMarked
package org.eprbridge.catalogue.ui;

import org.jspecify.annotations.NullMarked;
