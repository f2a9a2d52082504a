package org.eprbridge.platform.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Sentences with numbers in them, each of which leads to the list that it counts. */
public final class NumbersTold extends Paragraph {

    /**
     * @param words what the number says, for example "9 are live"
     * @param link the list of them, an address within the product
     */
    public record Number(String words, String link) {

        /** "1 is live", "9 are live". */
        public static Number of(long howMany, String rest, String link) {
            return new Number(Words.number(howMany) + (howMany == 1 ? " is " : " are ") + rest, link);
        }
    }

    public NumbersTold say(String words) {
        add(new Text(words));
        return this;
    }

    public NumbersTold say(Number number) {
        add(new Anchor(number.link(), number.words()));
        return this;
    }

    /** "9 are live, 14 are planned and 6 are not going ahead". */
    public NumbersTold say(List<Number> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            if (i > 0) {
                say(i == numbers.size() - 1 ? " and " : ", ");
            }
            say(numbers.get(i));
        }
        return this;
    }
}
