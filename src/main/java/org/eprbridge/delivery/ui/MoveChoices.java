package org.eprbridge.delivery.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eprbridge.delivery.ChangePage.Move;
import org.eprbridge.delivery.Stage;
import org.eprbridge.platform.ui.Words;

/** Where a change may go, as buttons; where it may not, the reason before anybody tries. */
class MoveChoices extends Composite<Div> {

    final List<Button> targets = new ArrayList<>();
    final UnorderedList refused = new UnorderedList();

    /** @param from where it is now; the way forward stands out from the ways back */
    MoveChoices(Stage from, List<Move> moves, Consumer<Stage> chosen) {
        getContent().addClassName("epr-moves");
        var possible = new Div();
        possible.addClassName("epr-moves-possible");
        for (var move : moves) {
            if (move.refusal().isEmpty()) {
                var button = new Button(move.to().words(), _ -> chosen.accept(move.to()));
                if (move.to().ordinal() > from.ordinal()) {
                    button.addThemeVariants(ButtonVariant.PRIMARY);
                }
                targets.add(button);
                possible.add(button);
            }
        }
        byRefusal(moves).forEach((why, stages) -> refused.add(refusal(why, stages)));
        getContent().add(targets.isEmpty() ? new Paragraph("It cannot be moved now.") : possible);
        if (refused.getComponentCount() > 0) {
            refused.addClassName("epr-moves-refused");
            getContent().add(new Paragraph("Not possible now:"), refused);
        }
    }

    /** Says each reason once, however many stages it closes. */
    private static Map<String, List<String>> byRefusal(List<Move> moves) {
        return moves.stream()
                .filter(move -> !move.refusal().isEmpty())
                .collect(groupingBy(
                        Move::refusal,
                        LinkedHashMap::new,
                        mapping(move -> move.to().words(), toList())));
    }

    private static ListItem refusal(String why, List<String> stages) {
        var where = new Span(Words.list(stages) + ": ");
        where.addClassName("epr-strong");
        return new ListItem(where, new Span(why));
    }
}
