/** How each kind of patient data is recognised. Every search takes time in proportion to the text, whatever the text. */
@NullMarked
package org.eprbridge.privacy.detection;

import org.jspecify.annotations.NullMarked;
