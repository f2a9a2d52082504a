package org.eprbridge.similarity.index;

import java.util.List;

/**
 * What can be found: a feature or an idea, as texts.
 *
 * @param title counts most
 * @param gist what it does, or what is wished for
 * @param rest whatever else it says
 */
record Paper(String id, String title, String gist, String rest) {

    private static final int LONGEST = 300;

    List<String> parts() {
        return List.of(title, gist, rest);
    }

    /** The little that says what it is about. */
    String gistOfIt() {
        var both = title + ". " + (gist.isBlank() ? rest : gist);
        return both.length() > LONGEST ? both.substring(0, LONGEST) : both;
    }
}
