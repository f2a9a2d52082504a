/** The rules of an idea's life, and the sums that go with it. */
@NullMarked
package org.eprbridge.ideas.domain;

import org.jspecify.annotations.NullMarked;
