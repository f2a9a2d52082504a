/** What every REST door has in common: problems that programs can read, pages, limits. */
@NullMarked
package org.eprbridge.platform.web;

import org.jspecify.annotations.NullMarked;
