/** The screen of clinical safety officers. */
@NullMarked
package org.eprbridge.safety.officers.ui;

import org.jspecify.annotations.NullMarked;
