/** Clinical safety officers by REST. */
@NullMarked
package org.eprbridge.safety.officers.web;

import org.jspecify.annotations.NullMarked;
