/** The index: built from the log on every node, kept up as the log grows, and asked while people type. */
@NullMarked
package org.eprbridge.similarity.index;

import org.jspecify.annotations.NullMarked;
