package org.eprbridge.safety.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Role;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.HomePart;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerList;
import org.eprbridge.safety.OfficerList.Lent;
import org.springframework.core.annotation.Order;

/** On the home page of a deputy: for whom they sign, until when and for what, or that nobody has asked them to. */
@Order(0)
@org.springframework.stereotype.Component
class StandsIn implements HomePart {

    private final Queries queries;
    private final Directory directory;

    StandsIn(Queries queries, Directory directory) {
        this.queries = queries;
        this.directory = directory;
    }

    @Override
    public Optional<Component> partFor(Actor person) {
        return Optional.of(person)
                .filter(it -> it.is(Role.SAFETY_OFFICER))
                .flatMap(it -> queries.ask(new OfficerList.Of(it.person())))
                .filter(OfficerList.Card::inOffice)
                .filter(it -> it.kind() == OfficerKind.DEPUTY)
                .map(this::part);
    }

    private Component part(OfficerList.Card deputy) {
        var part = new Div(new H2("For whom you sign"));
        var sentences = deputy.delegations().stream()
                .flatMap(lent -> sentence(lent).stream())
                .toList();
        sentences.forEach(sentence -> part.add(new Paragraph(sentence)));
        if (sentences.isEmpty()) {
            part.add(
                    new Paragraph("Nobody has delegated to you, so you cannot sign. A lead clinical safety officer does"
                            + " that, with a first and a last day."));
        }
        part.add(new Paragraph(new Anchor("safety/officers", "Safety officers and their delegations")));
        return part;
    }

    private Optional<String> sentence(Lent lent) {
        var delegation = lent.delegation();
        var lead = directory.nameOf(delegation.lead().person());
        var scope = scope(delegation.changes());
        return switch (lent.state()) {
            case RUNNING ->
                Optional.of("You sign on behalf of %s until %s, %s."
                        .formatted(lead, Words.date(delegation.lastDay()), scope));
            case COMING ->
                Optional.of("From %s to %s you sign on behalf of %s, %s."
                        .formatted(Words.date(delegation.firstDay()), Words.date(delegation.lastDay()), lead, scope));
            case OVER, REVOKED -> Optional.empty();
        };
    }

    private static String scope(List<ChangeId> changes) {
        return changes.isEmpty()
                ? "for every change"
                : "for " + changes.stream().map(ChangeId::value).collect(Collectors.joining(", "));
    }
}
