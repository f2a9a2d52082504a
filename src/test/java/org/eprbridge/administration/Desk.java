package org.eprbridge.administration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.readers.Processors;
import org.eprbridge.testing.Guards;
import org.jspecify.annotations.Nullable;

/** Processors as an administrator finds them, with what was done to them. */
public final class Desk implements Processors {

    public static final DeadLetter LETTER = new DeadLetter(
            "event-1", "idea-accepted", "IDEA-7", "The list has no such line.", Instant.parse("2026-08-03T08:00:00Z"));

    public final List<String> deeds = new ArrayList<>();
    public List<Processor> processors = List.of(upToDate("idea-list"));
    public List<DeadLetter> letters = List.of();
    public List<GivenUp> givenUp = List.of();
    public boolean digests = true;
    public @Nullable CannotRebuild refusal;

    public static Processor upToDate(String name) {
        return new Processor(name, true, 40, 40, null, 0, true, null);
    }

    public static Processor with(String name, long position, @Nullable String error, long deadLetters) {
        return new Processor(name, true, position, 40, error, deadLetters, true, null);
    }

    public static Processor reaction(String name) {
        return new Processor(name, true, 40, 40, null, 0, false, null);
    }

    /** Half of it told at ten events a second, or as it ended. */
    public static Processor rebuilt(String name, Rebuilding.State state, @Nullable String trouble) {
        var ended = state.ended() ? Instant.parse("2026-08-03T09:00:00Z") : null;
        var rebuilding =
                new Rebuilding(state, 20, 40, 10, ended == null ? 2L : null, LETTER.since(), ended, "P-9", trouble);
        return new Processor(name, true, 40, 40, null, 0, true, rebuilding);
    }

    public ProcessorDesk openedBy(Role role) {
        return new ProcessorDesk(this, () -> Optional.of(Actor.of(new PersonId("P-9"), role)), Guards.guard());
    }

    @Override
    public List<Processor> all() {
        return processors;
    }

    @Override
    public List<DeadLetter> deadLetters(String processor) {
        return letters;
    }

    @Override
    public boolean retry(String processor, String id) {
        known(id);
        deeds.add("retry " + processor + " " + id);
        return digests;
    }

    @Override
    public void setAside(String processor, String id, Reason reason, Actor actor) {
        known(id);
        deeds.add("set aside " + processor + " " + id + " by " + actor.person() + ": " + reason.words()
                + (reason.notAboutAPatient().isEmpty() ? "" : " (" + reason.notAboutAPatient() + ")"));
    }

    @Override
    public List<GivenUp> givenUp(String processor) {
        return givenUp;
    }

    @Override
    public void rebuild(String processor, Actor actor) {
        mayBeRebuilt();
        deeds.add("rebuild " + processor + " for " + actor.person());
    }

    @Override
    public void cancelRebuild(String processor) {
        mayBeRebuilt();
        deeds.add("cancel " + processor);
    }

    private void mayBeRebuilt() {
        if (refusal != null) {
            throw refusal;
        }
    }

    private void known(String id) {
        if (letters.stream().noneMatch(letter -> letter.id().equals(id))) {
            throw new NoSuchElementException("There is no such dead letter any more.");
        }
    }
}
