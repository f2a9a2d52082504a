/** Who reads the log, how far each reader is, and how one is mended or built again while people go on reading. */
@NullMarked
package org.eprbridge.platform.readers;

import org.jspecify.annotations.NullMarked;
