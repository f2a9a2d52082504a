package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** The steps by which somebody shares an idea on the screen. */
abstract class SharingAnIdea extends IdeaScreen {

    void begin() {
        navigate("share", ShareStartView.class);
        $(RadioButtonGroup.class).single().setValue(ShareStartView.Kind.IDEA);
        continueOn();
    }

    void answerTheFirstPage() {
        type("What gets in your way?", "I add up by hand.");
        field("Give it a title, in one line").setValue("Fluid chart");
        continueOn();
    }

    void continueOn() {
        test(button("Continue")).click();
    }

    void type(String label, String words) {
        area(label).setValue(words);
    }

    void press(String words) {
        test($(NativeButton.class).withText(words).single()).click();
    }
}
