package org.eprbridge.administration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.administration.ProcessorDesk;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.readers.Processors.DeadLetter;
import org.eprbridge.platform.readers.Processors.Processor;
import org.eprbridge.platform.ui.EmptyState;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.Words;
import org.jspecify.annotations.Nullable;

/** Whether every list is true, and if not, which processor needs a hand. */
@StyleSheet("assets/administration.css")
@Route("admin")
@RolesAllowed("ADMINISTRATOR")
class AdministrationView extends Screen {

    private static final int EVERY_FIVE_SECONDS = 5_000;
    private static final int NEVER = -1;
    private static final int SHOWN_EACH = 20;

    final Paragraph finding = new Paragraph();
    final ProcessorTable table = new ProcessorTable();
    final List<DeadLetterCard> cards = new ArrayList<>();

    private final ProcessorDesk desk;
    private final Div letters = new Div();
    private @Nullable Registration polling;

    AdministrationView(ProcessorDesk desk, Live live) {
        super(
                "Administration",
                "Every list on a screen is kept true by a processor that reads the event log. Here you see how far each"
                        + " one is, and the events that it could not digest.");
        this.desk = desk;
        wide();
        finding.addClassName("epr-inset");
        finding.getElement().setAttribute("role", "status");
        var again = new Button("Look again", _ -> refresh());
        add(finding, new H2("Processors"), table, again, new H2("Dead letters"), letters);
        LiveRefresh.whenever(live, this, this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        polling = event.getUI().addPollListener(_ -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NEVER);
        if (polling != null) {
            polling.remove();
        }
    }

    private void refresh() {
        var processors = desk.processors();
        finding.setText(finding(processors));
        table.show(processors);
        if (cards.stream().noneMatch(DeadLetterCard::inUse)) {
            showLetters(processors);
        }
        pollOnlyWhileSomethingMoves(processors);
    }

    /** A quiet installation is left alone, so that an open screen does not keep anybody signed in. */
    private void pollOnlyWhileSomethingMoves(List<Processor> processors) {
        boolean quiet = processors.stream().map(ProcessorState::of).allMatch(ProcessorState.UP_TO_DATE::equals);
        getUI().ifPresent(ui -> ui.setPollInterval(quiet ? NEVER : EVERY_FIVE_SECONDS));
    }

    private void showLetters(List<Processor> processors) {
        letters.removeAll();
        cards.clear();
        processors.stream().filter(each -> each.deadLetters() > 0).forEach(this::showLetters);
        if (letters.getComponentCount() == 0) {
            letters.add(new EmptyState(
                    "There are none. An event that a processor cannot digest waits here, and the" + " others go on."));
        }
    }

    private void showLetters(Processor processor) {
        desk.deadLetters(processor.name()).stream().limit(SHOWN_EACH).forEach(letter -> {
            var card = new DeadLetterCard(
                    processor.name(),
                    letter,
                    () -> retry(processor.name(), letter),
                    reason -> setAside(processor.name(), letter, reason));
            cards.add(card);
            letters.add(card);
        });
        if (processor.deadLetters() > SHOWN_EACH) {
            letters.add(new Paragraph("These are the oldest " + SHOWN_EACH + " of "
                    + Words.number(processor.deadLetters()) + " in “" + processor.name() + "”."));
        }
    }

    private void retry(String processor, DeadLetter letter) {
        notices.tries(() -> {
            if (desk.retry(processor, letter.id())) {
                notices.success(letter.eventName() + " of " + letter.aggregate() + " went through.");
            } else {
                notices.refusal(letter.eventName() + " of " + letter.aggregate()
                        + " failed again. Look at the cause, mend it and try once more.");
            }
        });
        refreshAll();
    }

    private void setAside(String processor, DeadLetter letter, String reason) {
        desk.setAside(processor, letter.id(), reason);
        notices.success(letter.eventName() + " of " + letter.aggregate() + " is set aside. Your reason is kept.");
        refreshAll();
    }

    private void refreshAll() {
        cards.clear();
        refresh();
    }

    private static String finding(List<Processor> processors) {
        long stuck = processors.stream()
                .map(ProcessorState::of)
                .filter(state -> state == ProcessorState.STOPPED || state == ProcessorState.IN_TROUBLE)
                .count();
        long behind = processors.stream().filter(each -> each.lag() > 0).count();
        long dead = processors.stream().mapToLong(Processor::deadLetters).sum();
        if (stuck == 0 && behind == 0 && dead == 0) {
            return "All " + Words.count(processors.size(), "processor is", "processors are") + " up to date.";
        }
        return Words.count(stuck, "processor stands", "processors stand") + " still, "
                + Words.count(behind, "is", "are") + " behind, and "
                + Words.count(dead, "event waits", "events wait") + " to be tried again.";
    }
}
