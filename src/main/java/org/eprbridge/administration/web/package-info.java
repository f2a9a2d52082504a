/** Administration for programs. */
@NullMarked
package org.eprbridge.administration.web;

import org.jspecify.annotations.NullMarked;
