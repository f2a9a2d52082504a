package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eprbridge.delivery.ChangePage.Move;
import org.eprbridge.delivery.Stage;

/** Where a change may go, as buttons; where it may not, the reason before anybody tries. */
class MoveChoices extends Composite<Div> {

    final List<Button> targets = new ArrayList<>();
    final UnorderedList refused = new UnorderedList();

    MoveChoices(List<Move> moves, Consumer<Stage> chosen) {
        getContent().addClassName("epr-moves");
        var possible = new Div();
        possible.addClassName("epr-moves-possible");
        for (var move : moves) {
            if (move.refusal().isEmpty()) {
                var button = new Button(move.to().words(), _ -> chosen.accept(move.to()));
                targets.add(button);
                possible.add(button);
            } else {
                refused.add(refusal(move));
            }
        }
        getContent().add(targets.isEmpty() ? new Paragraph("It cannot be moved now.") : possible);
        if (refused.getComponentCount() > 0) {
            refused.addClassName("epr-moves-refused");
            getContent().add(new Paragraph("Not possible now:"), refused);
        }
    }

    private static ListItem refusal(Move move) {
        var stage = new Span(move.to().words() + ": ");
        stage.addClassName("epr-strong");
        return new ListItem(stage, new Span(move.refusal()));
    }
}
