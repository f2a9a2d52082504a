package org.eprbridge.safety.officers.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Role;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.EmptyState;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerList;
import org.eprbridge.safety.OfficerList.Card;
import org.eprbridge.safety.OfficerList.RegistrationState;
import org.jspecify.annotations.Nullable;

/** Who may sign for clinical safety: nominated by the board, on a registration that is in date. */
@Route("safety/officers")
@StyleSheet("assets/safety.css")
@PermitAll
class OfficersView extends Screen {

    final Div inOffice = new Div();
    final Div former = new Div();
    final List<OfficerCard> cards = new ArrayList<>();

    @Nullable
    NominateForm nominate;

    private final Queries queries;
    private final Commands commands;
    private final References references;
    private final Directory directory;
    private final SignedIn signedIn;
    private List<Card> shown = List.of();

    OfficersView(
            Queries queries,
            Commands commands,
            References references,
            Directory directory,
            SignedIn signedIn,
            Live live) {
        super(
                "Safety officers",
                "Only these people sign for clinical safety. The board nominates them; nobody else can, and without one of them a change waits.");
        this.queries = queries;
        this.commands = commands;
        this.references = references;
        this.directory = directory;
        this.signedIn = signedIn;
        backTo("safety", "Clinical safety");
        signedIn.actor().filter(actor -> actor.is(Role.BOARD)).ifPresent(_ -> {
            var form = new NominateForm(directory.holding(Role.SAFETY_OFFICER), commands, this::done);
            nominate = form;
            add(form);
        });
        add(inOffice, former);
        LiveRefresh.whenever(live, this, this::refreshUnlessBusy);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        refresh();
    }

    void refresh() {
        shown = queries.ask(new OfficerList.All());
        var desk = signedIn.actor().map(this::desk);
        cards.clear();
        inOffice.removeAll();
        former.removeAll();
        desk.ifPresent(it -> shown.forEach(card -> show(card, it)));
        if (shown.stream().noneMatch(Card::inOffice)) {
            inOffice.add(new EmptyState(
                    "Nobody is nominated as a clinical safety officer, so no safety review can be signed."));
        }
    }

    /** The page does not move under somebody who is writing. */
    private void refreshUnlessBusy() {
        boolean busy = cards.stream().anyMatch(OfficerCard::beingEdited);
        if (!busy && !queries.ask(new OfficerList.All()).equals(shown)) {
            refresh();
        }
    }

    private void show(Card card, Desk desk) {
        var place = card.inOffice() ? inOffice : former;
        if (place.getComponentCount() == 0) {
            place.add(new H2(card.inOffice() ? "In office" : "No longer in office"));
        }
        var part = new OfficerCard(card, desk, this::done);
        cards.add(part);
        place.add(part);
    }

    private Desk desk(Actor reader) {
        boolean leads = shown.stream()
                .anyMatch(it -> it.person().equals(reader.person())
                        && it.inOffice()
                        && it.kind() == OfficerKind.LEAD
                        && it.state() != RegistrationState.EXPIRED);
        return new Desk(reader, leads, directory, commands, references);
    }

    private void done(String sentence) {
        refresh();
        notices.success(sentence);
    }
}
