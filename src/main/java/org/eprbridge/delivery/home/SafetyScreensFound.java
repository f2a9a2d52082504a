package org.eprbridge.delivery.home;

import java.util.List;
import java.util.Locale;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.ui.Findable;
import org.springframework.stereotype.Component;

/** The screens about the safety of changes that have no place of their own in the menu. */
@Component
class SafetyScreensFound implements Findable {

    private static final int SHORTEST = 2;

    private static final List<Hit> SCREENS = List.of(
            new Hit("Screen", "Audits of the safety question", "audits"),
            new Hit("Screen", "Clinical safety in numbers", "safety/numbers"));

    @Override
    public List<Hit> find(Actor person, String typed) {
        String words = typed.strip().toLowerCase(Locale.UK);
        if (words.length() < SHORTEST) {
            return List.of();
        }
        return SCREENS.stream()
                .filter(it -> it.label().toLowerCase(Locale.UK).contains(words))
                .toList();
    }
}
