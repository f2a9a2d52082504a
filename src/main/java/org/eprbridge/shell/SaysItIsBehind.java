package org.eprbridge.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.eprbridge.platform.messaging.Freshness;
import org.springframework.stereotype.Component;

/** Tells whoever looks at a screen that it does not show yet what they did, until it does. */
@Component
class SaysItIsBehind implements Freshness {

    @Override
    public void behind() {
        frame().ifPresent(frame -> frame.behind.setText(
                "This page is a moment behind what you did. Nothing is lost, and the page follows by itself."));
    }

    @Override
    public void level() {
        frame().ifPresent(frame -> frame.behind.setText(""));
    }

    private static Optional<MainLayout> frame() {
        return Optional.ofNullable(UI.getCurrent()).map(ui -> ComponentUtil.getData(ui, MainLayout.class));
    }
}
