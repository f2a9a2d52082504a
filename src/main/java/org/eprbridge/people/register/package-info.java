/** The register of people: kept in the database, answered from memory. */
@NullMarked
package org.eprbridge.people.register;

import org.jspecify.annotations.NullMarked;
