package org.eprbridge.catalogue.staging;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eprbridge.catalogue.FeatureCommand;
import org.eprbridge.catalogue.FeatureCommand.ContinueImport;
import org.eprbridge.catalogue.FeatureCommand.ImportFeatures;
import org.eprbridge.catalogue.spreadsheet.StagedImports;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ImportId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The parts first and then the list that names them, so that a list that is there is there with all its parts. */
@Component
class MongoStagedImports implements StagedImports {

    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private final MongoOperations mongo;
    private final JsonMapper json = JsonMapper.builder().build();

    MongoStagedImports(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void stage(Staged list, Instant now) {
        var parts = list.parts();
        for (int i = 0; i < parts.size(); i++) {
            mongo.insert(new PartEntry(
                    list.list() + "/" + i, list.list().value(), i, json.writeValueAsString(parts.get(i)), now));
        }
        mongo.insert(new ListEntry(
                list.list().value(), json.writeValueAsString(list.by()), parts.size(), list.arrived(), now));
    }

    @Override
    public void arrived(ImportId list, int parts, Instant now) {
        mongo.updateFirst(
                query(where("_id").is(list.value())),
                new Update().set("arrived", parts).set("touched", now),
                ListEntry.class);
    }

    @Override
    public void forget(ImportId list) {
        mongo.remove(query(where("_id").is(list.value())), ListEntry.class);
        mongo.remove(query(where("list").is(list.value())), PartEntry.class);
    }

    @Override
    public Optional<Staged> interrupted(Instant since, Instant now) {
        var waiting = mongo.findAll(ListEntry.class);
        forgetWhatWasNeverStagedWhole(waiting, now);
        return waiting.stream()
                .filter(list -> list.touched().isBefore(since) && claimed(list, now))
                .findFirst()
                .map(this::staged);
    }

    /** Two nodes may see the same one: whoever touches it first has it. */
    private boolean claimed(ListEntry list, Instant now) {
        return mongo.updateFirst(
                                query(where("_id")
                                        .is(list.list())
                                        .and("touched")
                                        .is(list.touched())),
                                new Update().set("touched", now),
                                ListEntry.class)
                        .getModifiedCount()
                == 1;
    }

    private void forgetWhatWasNeverStagedWhole(List<ListEntry> waiting, Instant now) {
        var known = waiting.stream().map(ListEntry::list).toList();
        mongo.remove(query(where("list").nin(known).and("at").lt(now.minus(LEFT_BEHIND))), PartEntry.class);
    }

    private Staged staged(ListEntry list) {
        var parts = mongo.find(query(where("list").is(list.list())), PartEntry.class).stream()
                .sorted(Comparator.comparingInt(PartEntry::part))
                .map(this::command)
                .toList();
        return new Staged(new ImportId(list.list()), json.readValue(list.by(), Actor.class), parts, list.arrived());
    }

    private FeatureCommand command(PartEntry entry) {
        return entry.part() == 0
                ? json.readValue(entry.json(), ImportFeatures.class)
                : json.readValue(entry.json(), ContinueImport.class);
    }

    @Document("staged_imports")
    record ListEntry(@Id String list, String by, int parts, int arrived, Instant touched) {}

    @Document("staged_import_parts")
    record PartEntry(@Id String id, String list, int part, String json, Instant at) {}
}
