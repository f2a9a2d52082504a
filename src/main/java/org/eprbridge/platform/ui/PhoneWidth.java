package org.eprbridge.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;

/** Tells a screen whether it is shown on a phone, now and whenever the window changes: tables become cards there. */
public final class PhoneWidth {

    private static final int WIDEST_PHONE = 640;

    private PhoneWidth() {}

    public static void watch(Component screen, Consumer<Boolean> onPhone) {
        screen.addAttachListener(event -> {
            var size = event.getUI().getPage().windowSizeSignal();
            var effect = Signal.effect(screen, () -> {
                int width = size.get().width();
                onPhone.accept(width > 0 && width <= WIDEST_PHONE);
            });
            screen.addDetachListener(detached -> {
                detached.unregisterListener();
                effect.remove();
            });
        });
    }
}
