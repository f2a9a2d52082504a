package org.eprbridge.administration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.administration.ProcessorDesk;
import org.eprbridge.administration.ui.GivenUpList.Line;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.readers.Processors.DeadLetter;
import org.eprbridge.platform.readers.Processors.Processor;
import org.eprbridge.platform.ui.EmptyState;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.Words;

/** Whether every list is true, and if not, which processor needs a hand. */
@StyleSheet("assets/administration.css")
@Route("admin")
@RolesAllowed("ADMINISTRATOR")
class AdministrationView extends Screen {

    private static final int SHOWN_EACH = 20;

    final Paragraph finding = new Paragraph();
    final ProcessorTable table;
    final List<DeadLetterCard> cards = new ArrayList<>();

    private final ProcessorDesk desk;
    private final Div letters = new Div();
    private final GivenUpList givenUp;
    private List<Object> shownLetters = List.of();

    AdministrationView(ProcessorDesk desk, Directory directory) {
        super(
                "Administration",
                "Every list on a screen is kept true by a processor that reads the event log. Here you see how far each"
                        + " one is and what it could not digest, and you can build a list again while people use it.");
        this.desk = desk;
        this.table = new ProcessorTable(directory, new ProcessorTable.Deeds() {
            @Override
            public void rebuild(String processor) {
                tries(() -> desk.rebuild(processor));
            }

            @Override
            public void cancel(String processor) {
                tries(() -> desk.cancelRebuild(processor));
            }
        });
        this.givenUp = new GivenUpList(directory);
        wide();
        finding.addClassName("epr-inset");
        finding.getElement().setAttribute("role", "status");
        var again = new Button("Look again", _ -> refresh());
        add(finding, new H2("Processors"), table, again, new H2("Dead letters"), letters, new H2("Set aside"), givenUp);
        LiveRefresh.whenever(desk::watch, this, this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        refresh();
    }

    private void tries(Runnable deed) {
        notices.tries(deed);
        refresh();
    }

    private void refresh() {
        var processors = desk.processors();
        finding.setText(finding(processors));
        table.show(processors);
        if (cards.stream().noneMatch(DeadLetterCard::inUse)) {
            showLetters(processors);
        }
    }

    /** Only when there is something new to show: nothing moves under anybody's hands. */
    private void showLetters(List<Processor> processors) {
        var dead = processors.stream()
                .filter(each -> each.deadLetters() > 0)
                .map(each -> new DeadLetters(each, desk.deadLetters(each.name())))
                .toList();
        var setAside = processors.stream()
                .flatMap(each -> desk.givenUp(each.name()).stream().map(event -> new Line(each.name(), event)))
                .toList();
        var now = List.<Object>of(dead.stream().map(DeadLetters::letters).toList(), setAside);
        if (now.equals(shownLetters) && letters.getComponentCount() > 0) {
            return;
        }
        shownLetters = now;
        letters.removeAll();
        cards.clear();
        dead.forEach(this::showLetters);
        if (dead.isEmpty()) {
            letters.add(new EmptyState(
                    "There are none. An event that a processor cannot digest waits here, and the others go on."));
        }
        givenUp.show(setAside);
    }

    private record DeadLetters(Processor of, List<DeadLetter> letters) {}

    private void showLetters(DeadLetters dead) {
        var processor = dead.of();
        dead.letters().stream().limit(SHOWN_EACH).forEach(letter -> {
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
        shownLetters = List.of();
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
