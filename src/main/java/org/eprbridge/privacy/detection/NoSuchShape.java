package org.eprbridge.privacy.detection;

/** A shape of hospital numbers that could be slow or cannot be read: the house does not start with it. */
class NoSuchShape extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    NoSuchShape(String shape, int longest, int mostOpenCounts) {
        super(
                ("epr.privacy.hospital-numbers: \"%s\" is not a shape that can be used. Use letters, digits, \\d, sets like"
                                + " [A-Z] and counts like {6} or {6,8}, at most %d characters and %d counts that vary, for example"
                                + " [A-Z]\\d{6}.")
                        .formatted(shape, longest, mostOpenCounts));
    }
}
