package org.eprbridge.catalogue.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.catalogue.LearntFrom;
import org.eprbridge.catalogue.web.FeatureBodies.Editor;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.jspecify.annotations.Nullable;

/** What programs send and get about looking after a feature. */
final class KeepingBodies {

    private KeepingBodies() {}

    record Owner(@Nullable String owner) {}

    record Availability(@Nullable List<@Nullable String> places) {

        List<String> named() {
            return places == null
                    ? List.of()
                    : places.stream().filter(Objects::nonNull).toList();
        }
    }

    record Address(@Nullable String link) {}

    record ReviewDate(@Nullable LocalDate due) {}

    record Review(@Nullable LocalDate next, @Nullable String note) {}

    record Retirement(
            @Nullable LocalDate on,
            @Nullable String successor,
            @Nullable String sentence) {}

    record Merging(@Nullable String into) {}

    record Needed(@Nullable Boolean needed, @Nullable String sentence) {

        boolean said() {
            if (needed == null) {
                throw new Misshapen("needed", "Say true when it was what you needed, and false when it was not.");
            }
            return needed;
        }
    }

    record Word(@Nullable String word) {}

    record Proposal(
            @Nullable String word,
            LearntFrom.@Nullable Kind kind,
            @Nullable String reference) {}

    /** @param origin GIVEN, LEARNT or MERGED, with who and, for the last two, from what */
    record Synonym(
            String word,
            FeaturePage.Synonym.Standing standing,
            Origin origin,
            Editor by,
            Instant at,
            String from,
            @Nullable Editor decidedBy,
            @Nullable Instant decidedAt) {

        static Synonym of(FeaturePage.Synonym told, Directory directory) {
            return new Synonym(
                    told.word(),
                    told.standing(),
                    origin(told),
                    Editor.of(told.by(), directory),
                    told.at(),
                    from(told),
                    editor(told.decidedBy(), directory),
                    told.decidedAt());
        }

        private static Origin origin(FeaturePage.Synonym told) {
            if (told.mergedFrom() != null) {
                return Origin.MERGED;
            }
            return told.learntFrom() == null ? Origin.GIVEN : Origin.LEARNT;
        }

        private static String from(FeaturePage.Synonym told) {
            if (told.mergedFrom() != null) {
                return told.mergedFrom().value();
            }
            return told.learntFrom() == null ? "" : told.learntFrom().reference();
        }
    }

    enum Origin {
        GIVEN,
        LEARNT,
        MERGED
    }

    record Reviewed(Editor by, Instant at, LocalDate next, String note) {

        static Reviewed of(FeaturePage.Reviewed told, Directory directory) {
            return new Reviewed(Editor.of(told.by(), directory), told.at(), told.next(), told.note());
        }
    }

    record Retired(LocalDate on, @Nullable String successor, String sentence, Editor by, Instant at) {

        static @Nullable Retired of(FeaturePage.@Nullable Retirement told, Directory directory) {
            return told == null
                    ? null
                    : new Retired(
                            told.on(),
                            told.successor() == null ? null : told.successor().value(),
                            told.sentence(),
                            Editor.of(told.by(), directory),
                            told.at());
        }
    }

    /** @param survivor the feature that describes it now, at the end of all merges */
    record Merged(String into, String survivor, Editor by, Instant at) {}

    /** @param yes null, like {@code no}, for those who do not look after the page */
    record Feedback(
            @Nullable Given mine,
            @Nullable Long yes,
            @Nullable Long no,
            List<Given> sentences) {

        static Feedback of(FeaturePage.Feedback told, Directory directory) {
            return new Feedback(
                    told.mine() == null ? null : Given.of(told.mine(), directory),
                    told.yes(),
                    told.no(),
                    told.sentences().stream()
                            .map(each -> Given.of(each, directory))
                            .toList());
        }
    }

    record Given(Editor by, Instant at, boolean needed, String sentence) {

        static Given of(FeaturePage.Answer told, Directory directory) {
            return new Given(Editor.of(told.by(), directory), told.at(), told.needed(), told.sentence());
        }
    }

    static @Nullable Editor editor(@Nullable PersonId person, Directory directory) {
        return person == null ? null : Editor.of(person, directory);
    }
}
