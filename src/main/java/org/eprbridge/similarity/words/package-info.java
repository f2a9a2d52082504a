/** How texts are read: words and their stems, and what people on the wards mean by them. */
@NullMarked
package org.eprbridge.similarity.words;

import org.jspecify.annotations.NullMarked;
