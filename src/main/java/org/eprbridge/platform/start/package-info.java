/** The first words to whoever started the product. */
@NullMarked
package org.eprbridge.platform.start;

import org.jspecify.annotations.NullMarked;
