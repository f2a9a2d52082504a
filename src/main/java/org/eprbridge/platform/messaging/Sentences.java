package org.eprbridge.platform.messaging;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.eventstore.CommitTooLarge;
import org.eprbridge.platform.eventstore.WrittenByNewerVersion;

/** Turns what stood in the way into the sentence that a person reads. */
class Sentences {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Supplier<Names> names;

    Sentences(Supplier<Names> names) {
        this.names = names;
    }

    static Refused signInFirst() {
        return new Refused("sign-in-first", Refusal.Kind.NOT_ALLOWED, "Sign in first.");
    }

    RuntimeException speak(RuntimeException wall, Instant now) {
        for (Throwable cause = wall; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return new Refused(refusal.type(), refusal.kind(), refusal.sentence(telling(now)));
            }
            if (cause instanceof Refused refused) {
                return refused;
            }
            if (cause instanceof AggregateNotFoundException missing) {
                return new Refused(
                        "not-found",
                        Refusal.Kind.NOT_FOUND,
                        "There is nothing with the reference %s.".formatted(missing.getAggregateIdentifier()));
            }
            if (cause instanceof CommitTooLarge) {
                return new Refused("too-much-at-once", Refusal.Kind.RULE, String.valueOf(cause.getMessage()));
            }
            if (cause instanceof WrittenByNewerVersion) {
                return becauseOf(
                        cause,
                        new Refused(
                                "written-by-newer-version",
                                Refusal.Kind.RULE,
                                "A newer version of EPR Bridge has changed this, and this one cannot read it. Try again in a few minutes; if it stays so, tell your administrator."));
            }
            if (cause instanceof ConcurrencyException) {
                return becauseOf(
                        cause,
                        new Refused(
                                "changed-meanwhile",
                                Refusal.Kind.RULE,
                                "Several people are changing this at the same moment. Look at it again and try once more."));
            }
        }
        var away = Away.in(wall);
        return away == null ? wall : away;
    }

    /** No rule said no: a reaction that finds this cause tries again. */
    private static Refused becauseOf(Throwable cause, Refused refused) {
        refused.initCause(cause);
        return refused;
    }

    private Refusal.Telling telling(Instant now) {
        return new Refusal.Telling() {
            @Override
            public String nameOf(PersonId person) {
                return names.get().nameOf(person);
            }

            @Override
            public String when(Instant instant) {
                return Sentences.when(instant, now);
            }
        };
    }

    static String when(Instant instant, Instant now) {
        long minutes = Duration.between(instant, now).toMinutes();
        if (minutes < 1) {
            return "just now";
        }
        if (minutes < 2) {
            return "a minute ago";
        }
        if (minutes < 60) {
            return minutes + " minutes ago";
        }
        if (minutes < 120) {
            return "an hour ago";
        }
        if (minutes < 24 * 60) {
            return minutes / 60 + " hours ago";
        }
        return "on " + DAY.format(instant.atZone(ENGLAND));
    }
}
