/** Words of clinical safety that screens and paper share. */
@NullMarked
package org.eprbridge.safety.words;

import org.jspecify.annotations.NullMarked;
