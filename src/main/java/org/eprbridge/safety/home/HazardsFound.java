package org.eprbridge.safety.home;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Findable;
import org.eprbridge.safety.HazardList;
import org.eprbridge.safety.HazardList.Wanted;
import org.eprbridge.safety.IncidentList;
import org.springframework.stereotype.Component;

/** Hazards and incidents by their reference and their words, and the screens of clinical safety by name. */
@Component
class HazardsFound implements Findable {

    private static final int ENOUGH = 4;
    private static final int SHORTEST = 3;

    private static final List<Hit> LISTS = List.of(
            new Hit("Screen", "Hazard log of all changes", "safety/hazards"),
            new Hit("Screen", "Incident log", "safety/incidents"),
            new Hit("Screen", "Safety officers", "safety/officers"));

    private final Queries queries;

    HazardsFound(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<Hit> find(Actor person, String typed) {
        String words = typed.strip().toLowerCase(Locale.UK);
        if (words.length() < SHORTEST) {
            return List.of();
        }
        return Stream.of(
                        LISTS.stream()
                                .filter(list ->
                                        list.label().toLowerCase(Locale.UK).contains(words)),
                        hazards(words),
                        incidents(words))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Hit> hazards(String words) {
        var wanted = new Wanted(Set.of(), Set.of(), Set.of(), null, null, false, words);
        return queries.ask(new HazardList.Find(wanted, PageRequest.first(ENOUGH))).items().stream()
                .map(it -> new Hit(
                        "Hazard",
                        it.hazard() + " " + it.description().name(),
                        "safety/%s?hazard=%s".formatted(it.review(), it.hazard())));
    }

    private Stream<Hit> incidents(String words) {
        return queries
                .ask(new IncidentList.Find(null, null, Set.of(), words, PageRequest.first(ENOUGH)))
                .items()
                .stream()
                .map(it ->
                        new Hit("Incident", it.incident() + " " + it.reference(), "safety/incidents/" + it.incident()));
    }
}
