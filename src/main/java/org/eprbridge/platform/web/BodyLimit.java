package org.eprbridge.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nobody fills our memory, announced or not: a program's body is read up to 2 MB, more only at {@link LargerBodies}; a
 * screen's up to what the largest file and the longest pasted list need.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

    static final long LIMIT = 2L * 1024 * 1024;
    static final long SCREENS = 16L * 1024 * 1024;

    private final JsonMapper json;
    private final List<LargerBodies> larger;

    BodyLimit(JsonMapper json, List<LargerBodies> larger) {
        this.json = json;
        this.larger = larger;
    }

    /** A screen that only asks for something stays as it came: it may become a lasting connection. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isProgram(request) && HttpMethod.GET.matches(request.getMethod());
    }

    private static boolean isProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            Problems.write(response, new BodyTooLarge(limit).problem(), json);
            return;
        }
        chain.doFilter(new Counted(request, limit), response);
    }

    private long limit(HttpServletRequest request) {
        if (!isProgram(request)) {
            return SCREENS;
        }
        return larger.stream()
                .filter(door -> door.welcome(request))
                .mapToLong(LargerBodies::limit)
                .max()
                .orElse(LIMIT);
    }

    /** Counts what is really read. */
    private static final class Counted extends HttpServletRequestWrapper {

        private final long limit;

        Counted(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), limit);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final long limit;
        private long read;

        CountedStream(ServletInputStream body, long limit) {
            this.body = body;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            if (next >= 0) {
                count(1);
            }
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = body.read(into, offset, length);
            if (n > 0) {
                count(n);
            }
            return n;
        }

        private void count(int n) throws BodyTooLarge {
            read += n;
            if (read > limit) {
                throw new BodyTooLarge(limit);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
