package org.eprbridge.ideas.domain;

import java.util.LinkedHashSet;
import org.eprbridge.kernel.CommentId;

/** The latest comments: one that is sent again comes soon, not after a thousand others. */
class LatestComments {

    private static final int REMEMBERED = 1_000;

    private LinkedHashSet<CommentId> comments = new LinkedHashSet<>();

    boolean contains(CommentId comment) {
        return comments.contains(comment);
    }

    void add(CommentId comment) {
        comments.add(comment);
        if (comments.size() > REMEMBERED) {
            comments.removeFirst();
        }
    }
}
