package org.eprbridge.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;

/** Tells a screen whether it is shown on a phone, now and whenever the window changes: tables become cards there. */
public final class PhoneWidth {

    private static final int WIDEST_PHONE = 640;

    private PhoneWidth() {}

    /** Shows the lines of a table, whose columns are all there by now, as cards on a phone. */
    public static <T> void showsCards(
            Component screen, Grid<T> grid, String heading, ValueProvider<T, ? extends Component> card) {
        var wide = grid.getColumns();
        var onPhone = grid.addComponentColumn(card::apply).setHeader(heading);
        onPhone.setVisible(false);
        watch(screen, phone -> {
            onPhone.setVisible(phone);
            wide.forEach(column -> column.setVisible(!phone));
        });
    }

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
