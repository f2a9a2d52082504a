package org.eprbridge.kernel;

import java.util.Locale;

/**
 * A rule that stands in the way. Each subclass is named after the rule, has a stable {@link #type()} for programs and
 * a {@link #sentence(Telling)} for people that says what to do next.
 */
public abstract class Refusal extends RuntimeException {

    private final Kind kind;

    protected Refusal(Kind kind, String forLogs) {
        super(forLogs, null, false, false);
        this.kind = kind;
    }

    protected Refusal(String forLogs) {
        this(Kind.RULE, forLogs);
    }

    public Kind kind() {
        return kind;
    }

    /** Kebab-case of the class name: {@code already-decided}. */
    public String type() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    public abstract String sentence(Telling telling);

    /** What kind of wall it is; programs see it as a status. */
    public enum Kind {
        /** A rule of the business or somebody else was faster: 409. */
        RULE,
        /** This person may not do this: 403. */
        NOT_ALLOWED,
        /** There is no such thing: 404. */
        NOT_FOUND,
        /** The words are not fit to be kept as they are: 422. */
        UNFIT,
        /** Not yet, but in a little while: 429. */
        TOO_SOON
    }

    /** Puts names and times into a sentence; events know only ids and instants. */
    public interface Telling {

        String nameOf(PersonId person);

        /** For example "a minute ago" or "on 6 August 2026". */
        String when(java.time.Instant instant);
    }
}
