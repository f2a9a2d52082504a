package org.eprbridge.platform.messaging;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Standing;
import org.jspecify.annotations.Nullable;

/** What is written on the outside of every message: who acts, in which role, from where, for whom, and when. */
public final class Envelope {

    public static final String ACTOR = "actor";
    public static final String ROLE = "role";
    public static final String ON_BEHALF_OF = "onBehalfOf";

    public static final String PROFESSION = "profession";
    public static final String STAFF_GROUP = "staffGroup";
    public static final String DIVISION = "division";
    public static final String ORGANISATION = "organisation";

    /** Which kinds in which fields the person has said not to be about a patient; never the words. */
    public static final String NOT_ABOUT_A_PATIENT = "notAboutAPatient";

    /** How the person has shown again, for this very order, who they are: {@code password}; never the password. */
    public static final String CONFIRMED = "confirmed";

    /** Everything the person may do; on commands only, because an event needs just the role that was used. */
    public static final String ROLES = "roles";

    /** The moment at the edge, so that aggregates need no clock; on commands only, the log keeps its own time. */
    public static final String AT = "at";

    /** Marks what was written down later than it happened; its time is the one that the writer gave. */
    public static final String DATED = "dated";

    private Envelope() {}

    /** The envelope of a command. */
    public static Map<String, String> of(Actor actor, Instant now) {
        var written = new LinkedHashMap<String, String>();
        written.put(ACTOR, actor.person().value());
        written.put(ROLE, actor.actedIn().name());
        written.put(ROLES, actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")));
        actor.behalf().ifPresent(other -> written.put(ON_BEHALF_OF, other.value()));
        put(written, PROFESSION, actor.standing().profession());
        put(written, STAFF_GROUP, actor.standing().staffGroup());
        put(written, DIVISION, actor.standing().division());
        put(written, ORGANISATION, actor.standing().organisation());
        written.put(AT, now.toString());
        return written;
    }

    /** Who acts. On an event the roles shrink to the one that was used. */
    public static Actor actor(Map<String, ?> envelope) {
        var actedIn = Role.valueOf(required(envelope, ROLE));
        var other = text(envelope, ON_BEHALF_OF);
        return new Actor(
                new PersonId(required(envelope, ACTOR)),
                actedIn,
                roles(envelope, actedIn),
                standing(envelope),
                other == null ? null : new PersonId(other));
    }

    /** When the command arrived. */
    public static Instant at(Map<String, ?> envelope) {
        return Instant.parse(required(envelope, AT));
    }

    private static void put(Map<String, String> written, String key, String value) {
        if (!value.isEmpty()) {
            written.put(key, value);
        }
    }

    private static Standing standing(Map<String, ?> envelope) {
        return new Standing(
                orEmpty(envelope, PROFESSION),
                orEmpty(envelope, STAFF_GROUP),
                orEmpty(envelope, DIVISION),
                orEmpty(envelope, ORGANISATION));
    }

    private static String orEmpty(Map<String, ?> envelope, String key) {
        var value = text(envelope, key);
        return value == null ? "" : value;
    }

    /** Whether the moment on this envelope was given by a writer of history rather than by the clock. */
    static boolean dated(Map<String, ?> envelope) {
        return envelope.containsKey(DATED);
    }

    private static Set<Role> roles(Map<String, ?> envelope, Role actedIn) {
        var written = text(envelope, ROLES);
        return written == null
                ? Set.of(actedIn)
                : Arrays.stream(written.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static String required(Map<String, ?> envelope, String key) {
        var value = text(envelope, key);
        if (value == null) {
            throw new IllegalStateException("This message has no \"" + key + "\" on its envelope.");
        }
        return value;
    }

    private static @Nullable String text(Map<String, ?> envelope, String key) {
        var value = envelope.get(key);
        return value == null ? null : value.toString();
    }
}
