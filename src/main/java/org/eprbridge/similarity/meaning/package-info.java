/** What texts mean, as numbers: texts that mean much the same lie near each other, whatever their words are. */
@NullMarked
package org.eprbridge.similarity.meaning;

import org.jspecify.annotations.NullMarked;
