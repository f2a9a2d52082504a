package org.eprbridge.kernel;

/**
 * Which page of a long answer, and in which order.
 *
 * @param page counted from 0, at most 100,000
 * @param size 1 to 200
 * @param sort a field name, with a leading dash for descending: {@code -submittedAt}; empty for the list's own order
 */
public record PageRequest(int page, int size, String sort) {

    public PageRequest {
        var shape = new Shape();
        if (page < 0 || page > 100_000) {
            shape.problem("page", "Ask for a page from 0 to 100,000.");
        }
        if (size < 1 || size > 200) {
            shape.problem("size", "Ask for 1 to 200 items on a page.");
        }
        shape.mustHold();
    }

    public static PageRequest first(int size) {
        return new PageRequest(0, size, "");
    }

    public boolean descending() {
        return sort.startsWith("-");
    }

    public String sortField() {
        return descending() ? sort.substring(1) : sort;
    }
}
