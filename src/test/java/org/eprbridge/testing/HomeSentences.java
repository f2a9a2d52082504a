package org.eprbridge.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a part of the home page says under its heading, and where its numbers lead. */
public final class HomeSentences {

    private HomeSentences() {}

    public static String of(Component part) {
        return part.getChildren()
                .filter(Paragraph.class::isInstance)
                .map(sentence -> sentence.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }

    public static Map<String, String> links(Component part) {
        var links = new LinkedHashMap<String, String>();
        within(part)
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .forEach(link -> links.put(link.getText(), link.getHref()));
        return links;
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(HomeSentences::within));
    }
}
