package org.eprbridge.catalogue.spreadsheet;

import java.util.List;
import org.eprbridge.platform.guard.FreeText.Words;

/** A line that holds no feature because something in it is wrong, with the words that it holds all the same. */
record RawLine(long line, List<Words> words) {

    RawLine {
        words = List.copyOf(words);
    }
}
