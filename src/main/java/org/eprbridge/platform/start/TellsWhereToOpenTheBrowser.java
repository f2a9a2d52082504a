package org.eprbridge.platform.start;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says in one line where to go and how to sign in, and not before everybody really can. */
@Component
class TellsWhereToOpenTheBrowser {

    private static final Logger log = LoggerFactory.getLogger(TellsWhereToOpenTheBrowser.class);

    private final Environment settings;

    TellsWhereToOpenTheBrowser(Environment settings) {
        this.settings = settings;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void tell(ApplicationReadyEvent ready) {
        var seconds = ready.getTimeTaken() == null ? 0 : ready.getTimeTaken().toMillis() / 1000.0;
        log.info(sentence(seconds));
    }

    String sentence(double seconds) {
        var port = settings.getProperty("local.server.port", "8080");
        var signIn = settings.acceptsProfiles(Profiles.of("demo"))
                ? "pick a person, or sign in as ccio with the password bridge"
                : "sign in";
        return String.format(Locale.UK, "Ready after %.1f s. Open http://localhost:%s and %s.", seconds, port, signIn);
    }
}
