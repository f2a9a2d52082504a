package org.eprbridge.delivery.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.delivery.ChangePasts.CHANGE;
import static org.eprbridge.delivery.ChangePasts.IDEA;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Staff.directory;
import static org.eprbridge.testing.Stories.NOW;

import java.util.List;
import java.util.Set;
import org.eprbridge.delivery.ChangeEvent.ChangeAssigned;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.ChangeOpened;
import org.eprbridge.delivery.ChangeEvent.ChangeSized;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.ChangeList.Card;
import org.eprbridge.delivery.Size;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Standing;
import org.eprbridge.people.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sorting changes")
class SortingChangesTest extends TwoChangesListed {

    static final PersonId ZOE = new PersonId("person-1");
    static final PersonId ADAM = new PersonId("person-2");

    final ListsChanges listsOfNamed = new ListsChanges(
            mongo, directory(named(ZOE, "Zoe Young"), named(ADAM, "Adam Ashe")), new WorkLimits(20, 5, 5, 10));

    @Test
    void sorts_by_the_day_on_which_they_were_opened_in_either_order() {
        assertThat(found(null, Set.of(), "", "openedAt"))
                .extracting(Card::change)
                .containsExactly(CHANGE, OTHER);
        assertThat(found(null, Set.of(), "", "-openedAt"))
                .extracting(Card::change)
                .containsExactly(OTHER, CHANGE);
    }

    @Test
    void sorts_stages_and_sizes_in_their_own_order() {
        happens(new ChangeMoved(CHANGE, Stage.PROPOSED, Stage.READY, Set.of(IDEA)));
        happens(new ChangeMoved(CHANGE, Stage.READY, Stage.BUILDING, Set.of(IDEA)));
        happens(new ChangeSized(OTHER, Size.VERY_LARGE));
        happens(new ChangeSized(CHANGE, Size.SMALL));

        assertThat(found(null, Set.of(), "", "-stage")).extracting(Card::change).containsExactly(CHANGE, OTHER);
        assertThat(found(null, Set.of(), "", "size")).extracting(Card::change).containsExactly(CHANGE, OTHER);
    }

    @Test
    void sorts_owners_by_their_names_and_puts_those_without_one_last() {
        var third = new ChangeId("CHG-5");
        happens(new ChangeOpened(third, "Ward list"));
        happens(new ChangeAssigned(CHANGE, ZOE));
        happens(new ChangeAssigned(OTHER, ADAM));

        assertThat(byOwner("owner", 0, 10)).containsExactly(OTHER, CHANGE, third);
        assertThat(byOwner("-owner", 0, 10)).containsExactly(third, CHANGE, OTHER);
    }

    @Test
    void turns_the_pages_of_owners_without_losing_a_change() {
        var third = new ChangeId("CHG-5");
        happens(new ChangeOpened(third, "Ward list"));
        happens(new ChangeAssigned(CHANGE, ADAM));
        happens(new ChangeAssigned(OTHER, ADAM));

        assertThat(byOwner("owner", 0, 1)).containsExactly(OTHER);
        assertThat(byOwner("owner", 1, 1)).containsExactly(CHANGE);
        assertThat(byOwner("owner", 2, 1)).containsExactly(third);
        assertThat(byOwner("owner", 3, 1)).isEmpty();
    }

    @Test
    void says_by_what_it_can_be_sorted() {
        assertThatThrownBy(() -> found(null, Set.of(), "", "colour"))
                .isInstanceOf(Misshapen.class)
                .hasMessageContaining("stageSince");
    }

    private List<ChangeId> byOwner(String sort, int page, int size) {
        var question = new ChangeList.Find(null, Set.of(), "", new PageRequest(page, size, sort));
        return listsOfNamed.answer(question, ANALYST, NOW).items().stream()
                .map(Card::change)
                .toList();
    }

    private static Person named(PersonId id, String name) {
        return new Person(id, name, name, "", Standing.NONE, List.of(), null);
    }
}
