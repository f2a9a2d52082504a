/** Measurements that anybody can repeat; never part of the tests. */
@NullMarked
package org.eprbridge.bench;

import org.jspecify.annotations.NullMarked;
