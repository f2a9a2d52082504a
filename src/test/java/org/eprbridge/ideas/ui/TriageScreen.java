package org.eprbridge.ideas.ui;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaPage.Verb;
import org.eprbridge.ideas.IdeaTimeline;
import org.eprbridge.ideas.TriageCounts;
import org.eprbridge.ideas.seats.ChangeChoices.Choice;
import org.eprbridge.ideas.seats.FeaturesForIdea.Offer;
import org.eprbridge.ideas.seats.IdeasLikeThis.Like;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Page;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.testing.Answers;
import org.junit.jupiter.api.BeforeEach;

/** Triage on fakes: two ideas wait, the first is open, and what is decided is remembered. */
abstract class TriageScreen extends BrowserlessTest {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-10T09:00:00Z"), WorkingDays.LONDON);
    static final IdeaId FLUIDS = new IdeaId("IDEA-7");
    static final IdeaId LABELS = new IdeaId("IDEA-8");
    static final FeatureList.Card FLOWSHEETS = new FeatureList.Card(
            new FeatureId("FEAT-1"), "Flowsheets", "Totals the day's fluids.", "Patient › Flowsheets", "Nurses");

    final List<Object> sent = new ArrayList<>();
    final List<IdeaList.Card> pile =
            new ArrayList<>(List.of(Ideas.card(FLUIDS, "Fluid chart"), Ideas.card(LABELS, "Blood labels")));
    Set<Verb> allowed = Ideas.DECISIONS;
    Consumer<Object> onSend = sent::add;
    Consumer<Set<String>> changed = _ -> {};

    final Answers answers = new Answers()
            .to(TriageCounts.Now.class, _ -> new TriageCounts.Counts(pile.size(), 1, 2, 3, 4))
            .to(
                    IdeaList.Find.class,
                    question -> new Page<>(pile, pile.size(), 0, question.page().size()))
            .to(IdeaPage.Of.class, question -> Optional.of(Ideas.page(question.idea(), allowed)))
            .to(IdeaTimeline.Of.class, _ -> List.of(Ideas.entry("Asha Patel accepted this idea.")))
            .to(FeatureList.Find.class, _ -> new Page<>(List.of(FLOWSHEETS), 1, 0, 6));

    final TriageView view = new TriageView(
            answers,
            command -> {
                onSend.accept(command);
                return 0;
            },
            listener -> {
                changed = listener;
                return () -> {};
            },
            WorkingDays.england(),
            CLOCK,
            Optional::empty,
            Optional.of(_ -> List.of(new Choice(new ChangeId("CHG-3"), "Fluid balance", "Ready"))),
            Optional.of(_ -> List.of(new Offer(FLOWSHEETS, "matches *fluids* → Flowsheets"))),
            Optional.of(_ -> List.of(new Like(LABELS, "says *fluids* too"))));

    @BeforeEach
    void open() {
        UI.getCurrent().add(view);
        view.show(TriageAddress.START.opening(FLUIDS));
    }

    TriageForm choose(TriageVerb verb) {
        view.choose(verb);
        return $(TriageForm.class).single();
    }

    void press(String label) {
        var natives = $(NativeButton.class).withText(label);
        if (natives.exists()) {
            test(natives.single()).click();
        } else {
            test($(Button.class).withText(label).single()).click();
        }
    }
}
