/** What the screens of other rooms show of similar texts. */
@NullMarked
package org.eprbridge.similarity.ui;

import org.jspecify.annotations.NullMarked;
