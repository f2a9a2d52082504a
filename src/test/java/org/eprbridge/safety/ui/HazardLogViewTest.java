package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.Query;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.HazardList;
import org.eprbridge.safety.HazardList.Wanted;
import org.eprbridge.safety.HazardStatus;
import org.eprbridge.testing.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The hazard log of the organisation on the screen")
@ViewPackages(packages = "org.eprbridge.safety.ui")
class HazardLogViewTest extends BrowserlessTest {

    final List<Wanted> asked = new ArrayList<>();

    @Test
    void asks_for_what_the_address_says() {
        var view = opened("safety/hazards?status=open,reopened&residual=3,4,x&condition=fault&change=chg-3"
                + "&owner=analyst&came-true=yes&q=dose");
        assertThat(test(view.grid).size()).isOne();
        assertThat(asked)
                .contains(new Wanted(
                        Set.of(HazardStatus.OPEN, HazardStatus.REOPENED),
                        Set.of(3, 4),
                        Set.of(Condition.FAULT),
                        new ChangeId("CHG-3"),
                        Reviews.ANALYST.person(),
                        true,
                        "dose"));
    }

    @Test
    void shows_the_filters_as_they_are() {
        var view = opened("safety/hazards?status=closed&residual=0&q=dose&owner=analyst");
        assertThat(view.filters.words.getValue()).isEqualTo("dose");
        assertThat(view.filters.status.getValue()).isEqualTo(HazardStatus.CLOSED);
        assertThat(view.filters.residual.getValue()).isZero();
        assertThat(view.filters.owner.getValue()).isNotNull();
    }

    @Test
    void takes_no_harm_from_an_address_that_somebody_edited() {
        var view = opened("safety/hazards?status=lost&residual=9&change=%20%24&owner=%24&condition=1");
        assertThat(test(view.grid).size()).isOne();
        assertThat(asked).contains(Wanted.EVERYTHING);
    }

    @Test
    void says_of_each_hazard_where_it_belongs_and_what_is_left() {
        var view = opened("safety/hazards");
        assertThat(test(view.grid).getCellText(0, 0)).contains("HZ-5 Wrong chart", "Overdose");
        assertThat(view.count.getText()).isEqualTo("1 hazard");
    }

    private HazardLogView opened(String address) {
        var view =
                new HazardLogView(answering(), Staff.directory(Staff.registered(Reviews.ANALYST, null)), _ -> () -> {});
        UI.getCurrent().add(view);
        view.show(UrlState.of(new Location(address)));
        return view;
    }

    private Queries answering() {
        var hazard = Reviews.hazard(null, null);
        var card = new HazardList.Card(
                hazard.hazard(),
                Reviews.REVIEW,
                new ChangeId("CHG-3"),
                "Scan wristbands at the bedside",
                hazard.description(),
                HazardStatus.OPEN,
                4,
                0,
                1,
                List.of("Priya Shah"),
                1,
                Reviews.NOW,
                Reviews.NOW);
        return new Queries() {
            @Override
            @SuppressWarnings("unchecked")
            public <R> R ask(Query<R> question) {
                var find = (HazardList.Find) question;
                asked.add(find.wanted());
                return (R) new Page<>(List.of(card), 1, 0, find.page().size());
            }
        };
    }
}
