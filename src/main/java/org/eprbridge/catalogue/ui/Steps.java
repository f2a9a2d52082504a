package org.eprbridge.catalogue.ui;

import java.util.regex.Pattern;

/** People number their steps themselves ("1. Open the chart"); the page numbers them too, and once is enough. */
final class Steps {

    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2}[.)]|[-*•])\\s+");

    private Steps() {}

    static String withoutNumber(String line) {
        return NUMBER.matcher(line.strip()).replaceFirst("");
    }
}
