package org.eprbridge.ideas.seats;

import com.vaadin.flow.component.Component;

/** A seat beside the form in which somebody describes an idea: others show there what they know of the words so far. */
@FunctionalInterface
public interface BesideTheWriter {

    /** A new part for one form. */
    Part part();

    /** What is shown, and how it hears what is typed. It must not keep the words, and must not fail. */
    interface Part {

        Component component();

        void typed(String words);
    }
}
