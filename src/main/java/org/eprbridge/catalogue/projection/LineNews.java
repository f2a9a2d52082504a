package org.eprbridge.catalogue.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureEvent;
import org.eprbridge.catalogue.Synonyms;
import org.eprbridge.kernel.FeatureId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Update;

/** What each fact changes in a line of the catalogue. */
final class LineNews {

    private LineNews() {}

    /** Empty when nobody sees a difference in a list. */
    static Optional<Update> of(FeatureEvent event, Instant at) {
        return Optional.ofNullable(
                switch (event) {
                    case FeatureEvent.FeatureAdded _ -> null;
                    case FeatureEvent.FeatureEdited edited ->
                        described(edited.feature(), edited.description()).set("changedAt", at);
                    case FeatureEvent.FeatureAssigned assigned -> setOrUnset("owner", assigned.owner());
                    case FeatureEvent.AvailabilityDescribed described -> new Update().set("places", described.places());
                    case FeatureEvent.FeatureLinked linked -> setOrUnset("link", textOrNull(linked.link()));
                    case FeatureEvent.SynonymAdded added -> found(List.of(added.word()));
                    case FeatureEvent.SynonymAccepted accepted -> found(List.of(accepted.word()));
                    case FeatureEvent.SynonymRemoved removed -> lost(List.of(removed.word()));
                    case FeatureEvent.SynonymRejected rejected -> lost(List.of(rejected.word()));
                    case FeatureEvent.SynonymProposed proposed ->
                        new Update().addToSet("proposals", Synonyms.key(proposed.word()));
                    case FeatureEvent.ReviewPlanned planned -> setOrUnset("reviewDue", planned.due());
                    case FeatureEvent.FeatureReviewed reviewed -> setOrUnset("reviewDue", reviewed.next());
                    case FeatureEvent.FeatureRetired retired ->
                        setOrUnset("successor", retired.successor()).set("retired", true);
                    case FeatureEvent.FeatureRestored _ ->
                        new Update().unset("retired").unset("successor");
                    case FeatureEvent.FeatureMerged merged -> setOrUnset("mergedInto", merged.into());
                    case FeatureEvent.MergeUndone _ -> new Update().unset("mergedInto");
                    case FeatureEvent.FeatureTookOver took -> found(took.words());
                    case FeatureEvent.ProposalsTakenOver took -> proposed(took.proposals());
                    case FeatureEvent.FeatureGaveBack gave -> lost(gave.words());
                    case FeatureEvent.FeedbackGiven _ -> null;
                });
    }

    private static Update described(FeatureId feature, FeatureDescription description) {
        return new Update()
                .set("name", description.name())
                .set("nameKey", FeatureEntry.key(description.name()))
                .set("summary", description.summary())
                .set("where", description.where())
                .set("audience", description.audience())
                .set("howTo", description.howTo())
                .inc("edits", 1L)
                .set("words", FeatureEntry.words(feature, description));
    }

    private static Update found(List<String> words) {
        var keys = words.stream().map(Synonyms::key).toArray();
        var news = new Update();
        news.addToSet("synonyms").each(words.toArray());
        news.addToSet("synonymKeys").each(keys);
        return news.pullAll("proposals", keys);
    }

    private static Update proposed(List<FeatureEvent.Proposal> proposals) {
        var news = new Update();
        news.addToSet("proposals")
                .each(proposals.stream().map(each -> Synonyms.key(each.word())).toArray());
        return news;
    }

    private static Update lost(List<String> words) {
        var keys = words.stream().map(Synonyms::key).toArray();
        return new Update()
                .pullAll("synonyms", words.toArray())
                .pullAll("synonymKeys", keys)
                .pullAll("proposals", keys);
    }

    private static Update setOrUnset(String field, @Nullable Object value) {
        return value == null ? new Update().unset(field) : new Update().set(field, value.toString());
    }

    private static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
