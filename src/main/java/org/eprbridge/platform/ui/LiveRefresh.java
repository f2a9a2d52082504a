package org.eprbridge.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.function.Consumer;
import org.eprbridge.platform.messaging.Live;

/** Keeps a screen true while somebody looks at it, and lets go when they leave. */
public final class LiveRefresh {

    private LiveRefresh() {}

    /** Refreshes whenever anything changed: for lists and boards. */
    public static void whenever(Live live, Component screen, Runnable refresh) {
        bind(live, screen, _ -> refresh.run());
    }

    /**
     * @param changed gets the references that changed, inside the screen's own session; a screen of one thing looks
     *     whether its reference is among them
     */
    public static void bind(Live live, Component screen, Consumer<Set<String>> changed) {
        screen.addAttachListener(event -> {
            var ui = event.getUI();
            var stop = live.watch(references -> ui.access(() -> {
                if (screen.isAttached()) {
                    changed.accept(references);
                }
            }));
            screen.addDetachListener(detached -> {
                detached.unregisterListener();
                stop.run();
            });
        });
    }
}
