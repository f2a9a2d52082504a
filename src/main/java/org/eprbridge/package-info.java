/** Ideas that improve a hospital's electronic patient record, from the first sentence to the benefit. */
@NullMarked
package org.eprbridge;

import org.jspecify.annotations.NullMarked;
