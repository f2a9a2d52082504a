/** The database of the first day: MongoDB's language, one file on disk, inside this process. */
@NullMarked
package org.eprbridge.platform.embedded;

import org.jspecify.annotations.NullMarked;
