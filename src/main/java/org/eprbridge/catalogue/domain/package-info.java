/** What a feature is and how its description changes. */
@NullMarked
package org.eprbridge.catalogue.domain;

import org.jspecify.annotations.NullMarked;
