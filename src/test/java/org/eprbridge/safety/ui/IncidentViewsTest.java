package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ui.Reviews.ANALYST;
import static org.eprbridge.safety.ui.Reviews.NURSE;
import static org.eprbridge.safety.ui.Reviews.OFFICER;
import static org.eprbridge.safety.ui.Reviews.WRONG_CHART;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.Query;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.safety.IncidentCommand.LinkIncident;
import org.eprbridge.safety.IncidentCommand.ReportIncident;
import org.eprbridge.safety.IncidentCommand.SetIncidentAside;
import org.eprbridge.safety.IncidentList;
import org.eprbridge.safety.IncidentState;
import org.eprbridge.safety.ReleasedChangeChoices;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.testing.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The incident log on the screen")
@ViewPackages(packages = "org.eprbridge.safety.ui")
class IncidentViewsTest extends BrowserlessTest {

    static final IncidentId INCIDENT = new IncidentId("INC-4");

    static final LocalDate LIVE_SINCE = LocalDate.of(2026, 8, 3);

    static final ReleasedChangeChoices ONE_LIVE_CHANGE = new ReleasedChangeChoices() {

        static final Choice SCANNER = new Choice(new ChangeId("CHG-3"), "Scan wristbands at the bedside");

        @Override
        public List<Choice> find(String words, int page, int size) {
            return Stream.of(SCANNER)
                    .filter(it -> page == 0 && it.words().toLowerCase(Locale.UK).contains(words))
                    .toList();
        }

        @Override
        public Optional<Choice> find(ChangeId change) {
            return Optional.of(SCANNER).filter(it -> it.change().equals(change));
        }

        @Override
        public Optional<LocalDate> liveSince(ChangeId change) {
            return find(change).map(_ -> LIVE_SINCE);
        }
    };

    final List<Object> sent = new ArrayList<>();
    final List<String> left = new ArrayList<>();

    @Test
    void lists_what_the_address_asks_for() {
        var view = log(ANALYST, "safety/incidents?state=to-explain&q=dose");
        assertThat(test(view.grid).size()).isOne();
        assertThat(view.words.getValue()).isEqualTo("dose");
        assertThat(view.counts.getElement().getTextRecursively()).contains("All (1)", "To explain (1)");
    }

    @Test
    void offers_reporting_to_those_who_write_in_the_hazard_log() {
        assertThat(log(ANALYST, "safety/incidents").actions.isVisible()).isTrue();
        assertThat(log(NURSE, "safety/incidents").actions.isVisible()).isFalse();
    }

    @Test
    void reports_with_the_hazard_that_came_true() {
        var view = form("safety/incidents/new?change=CHG-3");
        view.reference.setValue("W-2291");
        view.date.setValue(LocalDate.of(2026, 8, 5));
        view.summary.setValue("A dose was read wrongly.");
        view.hazard.setValue(view.hazard.getListDataView().getItem(0));
        test(view.save).click();
        assertThat(left).containsExactly("safety/incidents");
        assertThat(sent)
                .containsExactly(new ReportIncident(
                        new ChangeId("CHG-3"),
                        INCIDENT,
                        "W-2291",
                        LocalDate.of(2026, 8, 5),
                        "A dose was read wrongly.",
                        WRONG_CHART));
    }

    @Test
    void finds_the_change_by_its_reference_or_by_words_of_its_title() {
        var view = form("safety/incidents/new");
        test(view.change).setFilter("wristband");
        assertThat(test(view.change).getSuggestions()).containsExactly("CHG-3 Scan wristbands at the bedside");
        test(view.change).setFilter("scooter");
        assertThat(test(view.change).getSuggestions()).isEmpty();
        test(view.change).setFilter("chg-3");
        test(view.change).selectItem("CHG-3 Scan wristbands at the bedside");
        assertThat(view.change.chosen()).contains(new ChangeId("CHG-3"));
        assertThat(view.hazard.isVisible()).isTrue();
    }

    @Test
    void names_everything_that_is_missing_at_once() {
        var view = form("safety/incidents/new");
        test(view.save).click();
        assertThat(view.errors.sentences())
                .contains(
                        "Choose the change: type its reference or a word of its title.",
                        "Enter the reference of the incident.",
                        "Enter the day on which it happened",
                        "Say what happened");
        assertThat(view.change.isInvalid()).isTrue();
        assertThat(view.hazard.isVisible()).isFalse();
        assertThat(sent).isEmpty();
    }

    @Test
    void says_at_its_field_that_a_change_in_the_address_was_never_live() {
        var view = form("safety/incidents/new?change=CHG-9");
        assertThat(view.change.isEmpty()).isTrue();
        assertThat(view.change.getErrorMessage()).contains("has not gone live");
    }

    @Test
    void says_at_the_day_that_the_change_was_not_live_yet_and_loses_nothing() {
        var view = form("safety/incidents/new?change=CHG-3");
        view.reference.setValue("W-2291");
        view.date.setValue(LIVE_SINCE.minusDays(1));
        view.summary.setValue("A dose was read wrongly.");
        test(view.save).click();
        assertThat(view.date.getErrorMessage()).contains("went live on 3 August 2026");
        assertThat(view.reference.getValue()).isEqualTo("W-2291");
        assertThat(view.summary.getValue()).isEqualTo("A dose was read wrongly.");
        assertThat(sent).isEmpty();
    }

    @Test
    void keeps_in_the_form_what_the_house_refuses() {
        var view = form("safety/incidents/new?change=CHG-3", Reviews.refusing("This incident is reported already."));
        view.reference.setValue("W-2291");
        view.date.setValue(LIVE_SINCE);
        view.summary.setValue("A dose was read wrongly.");
        test(view.save).click();
        assertThat(view.errors.sentences()).contains("This incident is reported already.");
        assertThat(view.change.chosen()).contains(new ChangeId("CHG-3"));
        assertThat(view.summary.getValue()).isEqualTo("A dose was read wrongly.");
        assertThat(left).isEmpty();
    }

    @Test
    void links_an_incident_to_a_hazard() {
        var view = page(ANALYST);
        test(view.link).click();
        assertThat(view.linkErrors.sentences()).contains("Choose the hazard that came true.");
        view.hazard.setValue(view.hazard.getListDataView().getItem(0));
        test(view.link).click();
        assertThat(sent).containsExactly(new LinkIncident(Reviews.REVIEW, INCIDENT, WRONG_CHART));
    }

    @Test
    void leaves_setting_aside_to_the_officer() {
        assertThat(page(ANALYST).setting.isVisible()).isFalse();
        var view = page(OFFICER);
        view.reason.setValue("It was on paper.");
        test(view.setAside).click();
        assertThat(sent).containsExactly(new SetIncidentAside(Reviews.REVIEW, INCIDENT, "It was on paper."));
    }

    @Test
    void lets_others_read() {
        var view = page(NURSE);
        assertThat(view.linking.isVisible()).isFalse();
        assertThat(view.facts.getElement().getTextRecursively()).contains("A dose was read wrongly.", "5 August 2026");
    }

    private IncidentsView log(Actor person, String address) {
        var view = new IncidentsView(answering(), () -> Optional.of(person), _ -> () -> {});
        view.show(UrlState.of(new Location(address)));
        UI.getCurrent().add(view);
        return view;
    }

    private ReportIncidentView form(String address) {
        return form(address, Sent.into(sent));
    }

    private ReportIncidentView form(String address, Commands commands) {
        var view = new ReportIncidentView(
                answering(), commands, (prefix, _) -> prefix + "-4", ONE_LIVE_CHANGE, () -> Optional.of(ANALYST));
        view.leave = left::add;
        view.open(new Location(address));
        UI.getCurrent().add(view);
        return view;
    }

    private IncidentView page(Actor person) {
        var view = new IncidentView(answering(), Sent.into(sent), () -> Optional.of(person));
        view.open("INC-4");
        UI.getCurrent().add(view);
        return view;
    }

    private static Queries answering() {
        var review = Reviews.page(ReviewStatus.STALE, List.of(), Reviews.hazard(null, null));
        var card = new IncidentList.Card(
                INCIDENT,
                Reviews.REVIEW,
                new ChangeId("CHG-3"),
                "Scan wristbands at the bedside",
                "W-2291",
                LocalDate.of(2026, 8, 5),
                "A dose was read wrongly.",
                IncidentState.TO_EXPLAIN,
                null,
                "",
                "Priya Shah",
                Reviews.NOW);
        return new Queries() {
            @Override
            @SuppressWarnings("unchecked")
            public <R> R ask(Query<R> question) {
                return (R)
                        switch (question) {
                            case ReviewPage.Of of ->
                                Optional.of(review).filter(it -> it.review().equals(of.review()));
                            case IncidentList.Of of ->
                                Optional.of(card).filter(it -> it.incident().equals(of.incident()));
                            case IncidentList.Find _ -> new Page<>(List.of(card), 1, 0, 50);
                            default -> throw new AssertionError(question);
                        };
            }
        };
    }
}
