/** Lists of features as spreadsheets save them. */
@NullMarked
package org.eprbridge.catalogue.spreadsheet;

import org.jspecify.annotations.NullMarked;
