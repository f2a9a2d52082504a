/** Takes what is stored out of the house and brings it back: exports and imports of the log, backups of everything. */
@NullMarked
package org.eprbridge.platform.archive;

import org.jspecify.annotations.NullMarked;
