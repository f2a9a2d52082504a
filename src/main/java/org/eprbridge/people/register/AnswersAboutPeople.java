package org.eprbridge.people.register;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.SearchWords;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Organisations;
import org.eprbridge.people.PeopleList;
import org.eprbridge.people.Person;
import org.eprbridge.people.PersonPage;
import org.springframework.stereotype.Component;

/** Answers {@link PeopleList} and {@link PersonPage} from the register in memory. */
@Component
class AnswersAboutPeople {

    private static final Map<String, Function<PeopleList.Card, String>> SORTS = Map.of(
            "name", PeopleList.Card::name,
            "jobTitle", PeopleList.Card::jobTitle,
            "profession", PeopleList.Card::profession,
            "division", PeopleList.Card::division,
            "organisation", PeopleList.Card::organisationName);

    private final Directory directory;
    private final Organisations organisations;

    AnswersAboutPeople(Directory directory, Organisations organisations) {
        this.directory = directory;
        this.organisations = organisations;
    }

    @QueryHandler
    Page<PeopleList.Card> answer(PeopleList.Find question) {
        var order = order(question.page());
        var words = SearchWords.in(question.q());
        var found = directory.everybody().stream()
                .filter(person -> question.role() == null || person.roles().contains(question.role()))
                .map(this::card)
                .filter(card -> holdsAll(card, words))
                .sorted(order)
                .toList();
        return Page.of(found, question.page());
    }

    @QueryHandler
    Optional<PersonPage.View> answer(PersonPage.Of question) {
        return directory.find(question.person()).map(this::view);
    }

    private static Comparator<PeopleList.Card> order(PageRequest page) {
        var field = page.sortField().isEmpty() ? "name" : page.sortField();
        var key = SORTS.get(field);
        if (key == null) {
            throw new Misshapen("sort", "Sort by name, jobTitle, profession, division or organisation.");
        }
        Comparator<PeopleList.Card> order = Comparator.comparing(key, Collator.getInstance(Locale.UK));
        return page.descending() ? order.reversed() : order;
    }

    private static boolean holdsAll(PeopleList.Card card, List<String> words) {
        var text = String.join(
                        " ",
                        card.name(),
                        card.userName(),
                        card.jobTitle(),
                        card.profession(),
                        card.division(),
                        card.organisation(),
                        card.organisationName())
                .toLowerCase(Locale.UK);
        return words.stream().allMatch(text::contains);
    }

    private PeopleList.Card card(Person person) {
        var place = person.standing();
        return new PeopleList.Card(
                person.id(),
                person.userName(),
                person.name(),
                person.jobTitle(),
                place.profession(),
                place.staffGroup(),
                place.division(),
                place.organisation(),
                organisations.nameOf(place.organisation()),
                person.roles());
    }

    private PersonPage.View view(Person person) {
        var place = person.standing();
        return new PersonPage.View(
                person.id(),
                person.userName(),
                person.name(),
                person.jobTitle(),
                place.profession(),
                place.staffGroup(),
                place.division(),
                place.organisation(),
                organisations.nameOf(place.organisation()),
                person.roles(),
                person.registration());
    }
}
