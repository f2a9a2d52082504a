package org.eprbridge.ideas.drafts;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eprbridge.ideas.Drafts;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.messaging.PatientDataGuard;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/** Drafts in a collection of their own, found by writer only and without NHS numbers. Roomy enough for every form, too small to be a store. */
@Component
class MongoDrafts implements Drafts {

    static final int MOST_DRAFTS = 50;
    static final int MOST_ANSWERS = 40;
    static final int LONGEST_DRAFT = 40_000;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    private final MongoOperations mongo;
    private final PatientDataGuard patientData;

    MongoDrafts(MongoOperations mongo, PatientDataGuard patientData) {
        this.mongo = mongo;
        this.patientData = patientData;
        mongo.indexOps(Entry.class).createIndex(new Index("writer", Sort.Direction.ASC).named("writer"));
    }

    @Override
    public void save(PersonId writer, String draftId, Map<String, String> answers, Instant now) {
        mustFit(answers);
        String id = id(writer, draftId);
        if (!mongo.exists(query(where("_id").is(id)), Entry.class)
                && mongo.count(query(where("writer").is(writer.value())), Entry.class) >= MOST_DRAFTS) {
            throw new Misshapen(
                    "draft", "You have " + MOST_DRAFTS + " drafts. Send or delete one before you start another.");
        }
        mongo.save(new Entry(id, writer.value(), draftId, fitToKeep(answers), now));
    }

    @Override
    public Optional<Draft> find(PersonId writer, String draftId) {
        return Optional.ofNullable(mongo.findById(id(writer, draftId), Entry.class))
                .map(Entry::toDraft);
    }

    @Override
    public List<Draft> of(PersonId writer) {
        var newestFirst = Sort.by(Sort.Direction.DESC, "savedAt");
        return mongo.find(query(where("writer").is(writer.value())).with(newestFirst), Entry.class).stream()
                .map(Entry::toDraft)
                .toList();
    }

    @Override
    public void discard(PersonId writer, String draftId) {
        mongo.remove(query(where("_id").is(id(writer, draftId))), Entry.class);
    }

    private Map<String, String> fitToKeep(Map<String, String> answers) {
        return answers.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, answer -> patientData.withoutBlocked(answer.getValue())));
    }

    private static void mustFit(Map<String, String> answers) {
        var shape = new Shape();
        if (answers.size() > MOST_ANSWERS) {
            shape.problem("answers", "A draft has at most " + MOST_ANSWERS + " answers.");
        }
        if (answers.keySet().stream()
                .anyMatch(question -> !NAME.matcher(question).matches())) {
            shape.problem("answers", "Name each answer with letters, digits, dashes and underscores.");
        }
        if (answers.values().stream().mapToInt(String::length).sum() > LONGEST_DRAFT) {
            shape.problem("answers", "This draft is too long to keep. Use 40,000 characters or fewer.");
        }
        shape.mustHold();
    }

    private static String id(PersonId writer, String draftId) {
        if (!NAME.matcher(draftId).matches()) {
            throw new Misshapen("draft", "Name a draft with up to 64 letters, digits, dashes and underscores.");
        }
        return writer + "/" + draftId;
    }

    @Document("idea_drafts")
    record Entry(@Id String id, String writer, String draftId, Map<String, String> answers, Instant savedAt) {

        Draft toDraft() {
            return new Draft(draftId, answers, savedAt);
        }
    }
}
