/** Ideas by REST: a command or a question out, nothing decided here. */
@NullMarked
package org.eprbridge.ideas.web;

import org.jspecify.annotations.NullMarked;
