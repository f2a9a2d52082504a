package org.eprbridge.catalogue.projection;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeatureList.Choice;
import org.eprbridge.catalogue.FeatureList.Narrowed;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.catalogue.ListNotWhole;
import org.eprbridge.catalogue.seats.HardToFind;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Page;
import org.eprbridge.platform.lists.Lines;
import org.eprbridge.platform.lists.Orders;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers {@link FeatureList}. */
@Component
class SearchesTheCatalogue {

    private static final Orders ORDERS = Orders.usually(Sort.by("nameKey"), "audience", "changedAt", "reviewDue")
            .or("name", "nameKey");

    private final MongoOperations mongo;
    private final HardToFind hardToFind;

    SearchesTheCatalogue(MongoOperations mongo, HardToFind hardToFind) {
        this.mongo = mongo;
        this.hardToFind = hardToFind;
    }

    @QueryHandler
    Page<FeatureList.Card> answer(FeatureList.Find question) {
        var lost = hardToFind();
        var wanted = Wanted.of(question.q(), question.to(), lost);
        return new Lines<>(mongo, FeatureEntry.class)
                .page(wanted, ORDERS.of(question.page()), question.page())
                .map(line -> line.toCard().hardToFind(lost.contains(line.feature())));
    }

    @QueryHandler
    List<FeatureList.Audience> answer(FeatureList.Audiences question) {
        var counted = facets("", Narrowed.IN_USE)
                .collect(Collectors.groupingBy(Facet::audience, TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> new FeatureList.Audience(entry.getKey(), entry.getValue()))
                .toList();
    }

    @QueryHandler
    FeatureList.Choices answer(FeatureList.Facets question) {
        var q = question.q();
        var to = question.to();
        return new FeatureList.Choices(
                counted(facets(q, to.toAudience("")).map(Facet::audience)),
                counted(facets(q, to.toPlace("")).flatMap(facet -> facet.placesKnown().stream())),
                counted(facets(q, to.toOwner(null)).map(Facet::owner).filter(Objects::nonNull)),
                states(facets(q, to.toState(null))),
                mongo.count(Query.query(Wanted.of(q, to.toHardToFind(true), hardToFind())), FeatureEntry.class));
    }

    @QueryHandler
    List<FeatureList.Row> answer(FeatureList.Whole question) {
        return mongo.find(new Query().with(Sort.by("nameKey")), FeatureEntry.class).stream()
                .map(line -> line.toRow().orElseThrow(ListNotWhole::new))
                .toList();
    }

    @QueryHandler
    List<String> answer(FeatureList.NamesTaken question) {
        var known = mongo.findAll(FeatureEntry.class).stream()
                .map(FeatureEntry::nameKey)
                .collect(Collectors.toSet());
        return question.names().stream()
                .filter(name -> known.contains(FeatureEntry.key(name)))
                .toList();
    }

    private Set<String> hardToFind() {
        return hardToFind.features().stream().map(FeatureId::value).collect(Collectors.toSet());
    }

    private Stream<Facet> facets(String q, Narrowed to) {
        var query = Query.query(Wanted.of(q, to, to.hardToFind() ? hardToFind() : Set.of()));
        query.fields().include("audience", "places", "owner", "retired", "mergedInto");
        return mongo.find(query, Facet.class, mongo.getCollectionName(FeatureEntry.class)).stream();
    }

    private static List<Choice> counted(Stream<String> values) {
        return values
                .filter(value -> !value.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> Long.compare(other.features(), one.features()))
                .toList();
    }

    private static List<Choice> states(Stream<Facet> facets) {
        var counted = facets.collect(Collectors.groupingBy(Facet::state, Collectors.counting()));
        return Stream.of(FeatureState.values())
                .map(state -> new Choice(state.name(), counted.getOrDefault(state, 0L)))
                .toList();
    }
}
