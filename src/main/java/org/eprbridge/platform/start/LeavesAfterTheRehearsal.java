package org.eprbridge.platform.start;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** After a build the product starts once for nobody, so that Java remembers what a first day needs; then it leaves. */
@Component
@ConditionalOnProperty("epr.rehearsal")
class LeavesAfterTheRehearsal {

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void leave(ApplicationReadyEvent ready) {
        // Not by closing the context, which is still being started around us: the shutdown hook does that.
        System.exit(0);
    }
}
