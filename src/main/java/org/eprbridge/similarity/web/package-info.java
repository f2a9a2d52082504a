/** What is like a text, for programs. */
@NullMarked
package org.eprbridge.similarity.web;

import org.jspecify.annotations.NullMarked;
