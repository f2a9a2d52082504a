package org.eprbridge.catalogue.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.catalogue.FeatureEvent.FeatureAdded;
import org.eprbridge.catalogue.FeatureEvent.FeatureEdited;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.SearchWords;
import org.eprbridge.platform.readers.Rebuildable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.ReplaceOptions;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Keeps {@link FeatureList} true. Each line remembers the last fact that it was told, so hearing one twice, or an older one
 * again, changes nothing. Safe to delete: it is rebuilt from the first event.
 */
@Component
@ProcessingGroup("feature-list")
class FeatureListProjection implements Catalogue, Rebuildable<FeatureListProjection> {

    private static final Map<String, String> SORTS =
            Map.of("name", "nameKey", "audience", "audience", "changedAt", "changedAt");

    private final MongoOperations mongo;

    FeatureListProjection(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(FeatureEntry.class);
        indexes.createIndex(new Index("nameKey", Sort.Direction.ASC));
        indexes.createIndex(new Index("audience", Sort.Direction.ASC).on("nameKey", Sort.Direction.ASC));
        indexes.createIndex(new Index("changedAt", Sort.Direction.DESC));
    }

    @Override
    public List<Class<?>> documents() {
        return List.of(FeatureEntry.class);
    }

    @Override
    public FeatureListProjection over(MongoOperations documents) {
        return new FeatureListProjection(documents);
    }

    @EventHandler
    void on(FeatureAdded event, @Timestamp Instant at, @SequenceNumber long fact) {
        save(FeatureEntry.of(event.feature(), event.description(), at, fact), fact);
    }

    @EventHandler
    void on(FeatureEdited event, @Timestamp Instant at, @SequenceNumber long fact) {
        save(FeatureEntry.of(event.feature(), event.description(), at, fact), fact);
    }

    private void save(FeatureEntry line, long fact) {
        var older =
                Query.query(where("_id").is(line.feature()).and("told").not().gte(fact));
        try {
            mongo.replace(older, line, ReplaceOptions.replaceOptions().upsert());
        } catch (DuplicateKeyException heardBefore) {
            // the line there is as new as this one, or newer
        }
    }

    @QueryHandler
    Page<FeatureList.Card> answer(FeatureList.Find question) {
        var wanted = wanted(question);
        var page = question.page();
        var onThisPage = Query.query(wanted)
                .with(order(page))
                .skip((long) page.page() * page.size())
                .limit(page.size());
        return new Page<>(
                mongo.find(onThisPage, FeatureEntry.class).stream()
                        .map(FeatureEntry::toCard)
                        .toList(),
                mongo.count(Query.query(wanted), FeatureEntry.class),
                page.page(),
                page.size());
    }

    @QueryHandler
    List<FeatureList.Audience> answer(FeatureList.Audiences question) {
        var counted = everything()
                .collect(Collectors.groupingBy(FeatureEntry::audience, TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> new FeatureList.Audience(entry.getKey(), entry.getValue()))
                .toList();
    }

    @QueryHandler
    List<String> answer(FeatureList.NamesTaken question) {
        var known = everything().map(FeatureEntry::nameKey).collect(Collectors.toSet());
        return question.names().stream()
                .filter(name -> known.contains(FeatureEntry.key(name)))
                .toList();
    }

    @Override
    public Optional<String> nameOf(FeatureId feature) {
        return Optional.ofNullable(mongo.findById(feature.value(), FeatureEntry.class))
                .map(FeatureEntry::name);
    }

    @ResetHandler
    void forgetEverything() {
        mongo.remove(new Query(), FeatureEntry.class);
    }

    private Stream<FeatureEntry> everything() {
        return mongo.findAll(FeatureEntry.class).stream();
    }

    private static Criteria wanted(FeatureList.Find question) {
        var all = new ArrayList<Criteria>();
        if (!question.audience().isBlank()) {
            all.add(where("audience").is(question.audience()));
        }
        SearchWords.in(question.q()).forEach(word -> all.add(where("words").regex(Pattern.quote(word))));
        return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    }

    private static Sort order(PageRequest page) {
        var field = SORTS.get(page.sortField().isEmpty() ? "name" : page.sortField());
        if (field == null) {
            throw new Misshapen("sort", "Sort by name, audience or changedAt.");
        }
        return Sort.by(page.descending() ? Sort.Direction.DESC : Sort.Direction.ASC, field)
                .and(Sort.by("nameKey"));
    }
}
