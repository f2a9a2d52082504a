package org.eprbridge.shell;

import java.util.List;
import java.util.Locale;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.ui.Findable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the screens that a person may open into the palette; with nothing typed it is the menu. */
@Component
@Order(0)
class FindsScreens implements Findable {

    @Override
    public List<Hit> find(Actor person, String typed) {
        String words = typed.toLowerCase(Locale.UK);
        return Destination.openTo(person).stream()
                .filter(destination ->
                        destination.words().toLowerCase(Locale.UK).contains(words))
                .map(destination -> new Hit("Screen", destination.words(), destination.path()))
                .toList();
    }
}
