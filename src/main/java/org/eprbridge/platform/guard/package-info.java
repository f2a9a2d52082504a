/**
 * What a guard may say about words that others can read: which of them look as if they were about a
 * patient, and which a spreadsheet would calculate.
 */
@NullMarked
package org.eprbridge.platform.guard;

import org.jspecify.annotations.NullMarked;
