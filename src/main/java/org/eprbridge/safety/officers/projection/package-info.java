/** The list of clinical safety officers, rebuilt from the log at any time. */
@NullMarked
package org.eprbridge.safety.officers.projection;

import org.jspecify.annotations.NullMarked;
