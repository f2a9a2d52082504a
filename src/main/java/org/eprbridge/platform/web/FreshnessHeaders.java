package org.eprbridge.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.messaging.Freshness;
import org.eprbridge.platform.readers.ReadModels;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers a write with the position that it has in the log, and lets a program that reads elsewhere, on another node or as
 * another person, say the position that it wants to see. An answer that does not show it yet says so.
 */
@Component
class FreshnessHeaders implements Freshness, HandlerInterceptor, WebMvcConfigurer {

    static final String POSITION = "Log-Position";
    static final String BEHIND = "Lists-Behind";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ReadModels readModels;

    FreshnessHeaders(ReadModels readModels) {
        this.readModels = readModels;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var wanted = request.getHeader(POSITION);
        if (wanted != null && !readModels.reach(position(wanted), PATIENCE)) {
            response.setHeader(BEHIND, "true");
        }
        return true;
    }

    private static long position(String text) {
        try {
            long position = Long.parseLong(text);
            if (position >= 0) {
                return position;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new Misshapen(POSITION, "Give the number that a write answered with in this header, or leave it out.");
    }

    @Override
    public void written(long position) {
        answer().ifPresent(it -> it.setHeader(POSITION, Long.toString(position)));
    }

    @Override
    public void behind() {
        answer().ifPresent(it -> it.setHeader(BEHIND, "true"));
    }

    private static Optional<HttpServletResponse> answer() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? Optional.ofNullable(web.getResponse())
                : Optional.empty();
    }
}
