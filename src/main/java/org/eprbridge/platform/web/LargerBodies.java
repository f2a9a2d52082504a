package org.eprbridge.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** A door that takes more than others do. Without one, nobody sends more than the usual. */
public interface LargerBodies {

    boolean welcome(HttpServletRequest request);

    /** In bytes. */
    long limit();
}
