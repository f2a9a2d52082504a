package org.eprbridge.platform.web;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** More was sent than we read. */
class BodyTooLarge extends IOException {

    private final long limit;

    BodyTooLarge(long limit) {
        this.limit = limit;
    }

    ProblemDetail problem() {
        return Problems.problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "This is more than we can take at once. Send at most %,d kB.".formatted(limit / 1024));
    }
}
