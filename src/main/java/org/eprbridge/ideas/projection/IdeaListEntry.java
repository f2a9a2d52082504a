package org.eprbridge.ideas.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eprbridge.ideas.Ball;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.PublicStatus;
import org.eprbridge.ideas.life.IdeaClocks;
import org.eprbridge.ideas.life.IdeaState;
import org.eprbridge.ideas.life.Voices.Backing;
import org.eprbridge.ideas.projection.IdeaStory.Fact;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One idea as the lists show it. Small and flat, because the embedded database looks at every one of them.
 *
 * @param submittedAt when it was sent, or the first of those that were joined with it: the order in which triage takes them
 * @param sharedAt when it was sent itself; null on lines that are older than joining
 * @param news a sentence with a place for the name of {@code newsBy}
 * @param nextDate and {@code dueAt} as ISO days, so that they sort as text and mean the same in every time zone
 * @param dueAt by when triage has promised to move; null while it has not got the ball
 * @param words all that people search in, in lower case
 * @param concerns who follows or supports it; null on lines that are older than following
 * @param told the last fact of the idea that this line was written from; null on lines from before that was kept
 */
@Document("idea_list")
record IdeaListEntry(
        @Id String idea,
        String title,
        String area,
        IdeaStatus status,
        PublicStatus publicStatus,
        String submitter,
        String profession,
        String division,
        Instant submittedAt,
        Instant changedAt,
        String news,
        String newsBy,
        Ball ball,
        @Nullable String nextDate,
        @Nullable String dueAt,
        boolean headOfQueue,
        int supporters,
        double hoursPerWeek,
        @Nullable String change,
        String words,
        @Nullable Long told,
        @Nullable Instant sharedAt,
        @Nullable List<String> concerns) {

    static IdeaListEntry of(IdeaState idea, IdeaStory story, IdeaClocks clocks) {
        var last = lastThatAnybodyMayRead(story);
        var change = idea.place().change();
        return new IdeaListEntry(
                idea.id().value(),
                idea.text().title(),
                idea.text().area(),
                idea.status(),
                idea.publicStatus(),
                idea.submitter().value(),
                idea.standing().profession(),
                idea.standing().division(),
                idea.firstSentAt(),
                lastNews(story).at(),
                IdeaSentences.sentence(last),
                last.by().person().value(),
                idea.ball(),
                text(new IdeaOutlook(idea, clocks).nextDate()),
                text(clocks.dueAt(idea.turns())),
                idea.goesFirst(),
                idea.supporters().size(),
                idea.hoursPerWeek(),
                change == null ? null : change.value(),
                searchable(idea),
                story.facts().size() - 1L,
                idea.submittedAt(),
                concerned(idea));
    }

    /** For one that goes on in another: its news are the other's. */
    IdeaListEntry goingOnIn(IdeaState idea, IdeaState survivor, Instant newsAt) {
        return new IdeaListEntry(
                this.idea,
                title,
                area,
                status,
                publicStatus,
                submitter,
                profession,
                division,
                submittedAt,
                newsAt.isAfter(changedAt) ? newsAt : changedAt,
                IdeaSentences.goesOn(idea, survivor),
                newsBy,
                ball,
                nextDate,
                dueAt,
                headOfQueue,
                supporters,
                hoursPerWeek,
                change,
                words,
                told,
                sharedAt,
                concerns);
    }

    Instant shared() {
        return sharedAt == null ? submittedAt : sharedAt;
    }

    boolean concerns(String person) {
        return concerns != null && concerns.contains(person);
    }

    long lastFact() {
        return told == null ? -1 : told;
    }

    IdeaList.Card toCard(Directory directory, LocalDate today) {
        var submitterId = new PersonId(submitter);
        return new IdeaList.Card(
                new IdeaId(idea),
                title,
                area,
                status,
                publicStatus,
                submitterId,
                directory.nameOf(submitterId),
                profession,
                division,
                shared(),
                changedAt,
                news.replace(IdeaSentences.WHO, directory.nameOf(new PersonId(newsBy))),
                ball,
                nextDate == null ? null : LocalDate.parse(nextDate),
                dueAt != null && dueAt.compareTo(today.toString()) < 0,
                headOfQueue,
                supporters,
                hoursPerWeek,
                change == null ? null : new ChangeId(change));
    }

    /** Followers and supporters: whom it concerns without being their own. */
    private static List<String> concerned(IdeaState idea) {
        return Stream.concat(idea.followers().stream(), idea.people().stream().map(Backing::person))
                .filter(person -> !idea.submitter().equals(person)
                        && idea.joined().stream().noneMatch(it -> it.submitter().equals(person)))
                .map(PersonId::value)
                .distinct()
                .toList();
    }

    static Fact lastNews(IdeaStory story) {
        return story.facts().reversed().stream()
                .filter(fact -> !IdeaSentences.quiet(fact))
                .findFirst()
                .orElseThrow();
    }

    private static Fact lastThatAnybodyMayRead(IdeaStory story) {
        return story.facts().reversed().stream()
                .filter(fact -> !IdeaSentences.internal(fact) && !IdeaSentences.quiet(fact))
                .findFirst()
                .orElseThrow();
    }

    private static String searchable(IdeaState idea) {
        return String.join(
                        " ", idea.id().value(), idea.text().title(), idea.text().problem())
                .toLowerCase(Locale.UK);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
