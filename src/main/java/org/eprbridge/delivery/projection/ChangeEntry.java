package org.eprbridge.delivery.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eprbridge.delivery.ChangeEvent.ChangeOpened;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.Size;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One change as the lists show it. Small and flat, because the embedded database looks at every one of them.
 *
 * @param place and {@code bigness}: stage and size as numbers, so that they sort in their own order
 * @param words all that people search in, in lower case
 * @param withdrawnBecause why clinical authority was taken back; empty when it was not, and null on lines from before that was kept
 * @param flaggedBecause why it must be taken back; empty when it need not, and null on lines from before that was kept
 * @param watchedUntil the last day of the watch, year first so that it sorts; empty when nobody watches, null on older lines
 * @param reviewAskedAt when an impact was seen first, and {@code signedAt} when it was signed first; null while nobody did
 * @param told which fact of the change was the last one that this line heard; null on lines from before that was kept
 */
@Document("change_list")
record ChangeEntry(
        @Id String change,
        String title,
        Stage stage,
        int place,
        @Nullable String owner,
        @Nullable Size size,
        int bigness,
        SafetyState safety,
        @Nullable String withdrawnBecause,
        String blockedReason,
        List<String> ideas,
        Instant openedAt,
        Instant stageSince,
        String words,
        @Nullable Long told,
        @Nullable String flaggedBecause,
        @Nullable String watchedUntil,
        @Nullable Instant reviewAskedAt,
        @Nullable Instant signedAt) {

    static ChangeEntry of(ChangeOpened opened, Instant at, long fact) {
        return new ChangeEntry(
                opened.change().value(),
                opened.title(),
                Stage.PROPOSED,
                Stage.PROPOSED.ordinal(),
                null,
                null,
                0,
                SafetyState.NOT_SCREENED,
                "",
                "",
                List.of(),
                at,
                at,
                (opened.change() + " " + opened.title()).toLowerCase(Locale.UK),
                fact,
                "",
                "",
                null,
                null);
    }

    ChangeList.Card toCard(Directory directory) {
        var builder = owner == null ? null : new PersonId(owner);
        return new ChangeList.Card(
                new ChangeId(change),
                title,
                stage,
                builder,
                builder == null ? "" : directory.nameOf(builder),
                size,
                safety,
                withdrawnBecause == null ? "" : withdrawnBecause,
                blockedReason,
                ideas.stream().map(IdeaId::new).toList(),
                openedAt,
                stageSince,
                flaggedBecause == null ? "" : flaggedBecause,
                watchedUntil == null || watchedUntil.isEmpty() ? null : LocalDate.parse(watchedUntil));
    }
}
