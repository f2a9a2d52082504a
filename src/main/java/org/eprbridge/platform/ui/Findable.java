package org.eprbridge.platform.ui;

import java.util.List;
import org.eprbridge.kernel.Actor;

/** A seat in the palette (Ctrl or ⌘ + K): each room offers its actions, things and views for what the person types. */
@FunctionalInterface
public interface Findable {

    /** At most about five, best first; nothing that this person may not open. */
    List<Hit> find(Actor person, String typed);

    /**
     * @param kind for example "Idea", "Screen"
     * @param link an address within the product
     */
    record Hit(String kind, String label, String link) {}
}
