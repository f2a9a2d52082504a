package org.eprbridge.ideas.seats;

import com.vaadin.flow.component.Component;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;

/** A seat beside the form in which somebody describes an idea: others show there what they know of the words so far. */
@FunctionalInterface
public interface BesideTheWriter {

    /** A new part for one form, and whoever writes in it. */
    Part part(Writer writer);

    /** What is shown, and how it hears what is typed. It must not keep the words, and must not fail. */
    interface Part {

        Component component();

        void typed(String words);
    }

    /** What somebody may say of what they are shown, instead of writing on. The form does what follows. */
    interface Writer {

        /** "That solves it." */
        void isHelpedBy(FeatureId feature);

        /** "Support this one." */
        void supports(IdeaId idea);
    }
}
