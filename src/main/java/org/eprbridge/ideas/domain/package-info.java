/** Where orders to an idea are obeyed or refused. */
@NullMarked
package org.eprbridge.ideas.domain;

import org.jspecify.annotations.NullMarked;
