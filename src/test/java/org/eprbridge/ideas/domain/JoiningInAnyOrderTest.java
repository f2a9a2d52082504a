package org.eprbridge.ideas.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.AskSubmitter;
import org.eprbridge.ideas.IdeaCommand.CommentOnIdea;
import org.eprbridge.ideas.IdeaCommand.FollowIdea;
import org.eprbridge.ideas.IdeaCommand.JoinIdea;
import org.eprbridge.ideas.IdeaCommand.SupportIdea;
import org.eprbridge.ideas.IdeaCommand.UndoJoin;
import org.eprbridge.ideas.IdeaCommand.UnfollowIdea;
import org.eprbridge.ideas.IdeaCommand.WithdrawSupport;
import org.eprbridge.ideas.IdeaEvent;
import org.eprbridge.ideas.IdeaEvent.IdeaAbsorbed;
import org.eprbridge.ideas.IdeaEvent.IdeaJoined;
import org.eprbridge.ideas.IdeaEvent.JoinUndone;
import org.eprbridge.ideas.IdeaEvent.JoinedIdeaLeft;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.ideas.life.IdeaState;
import org.eprbridge.ideas.life.JoinedIdea;
import org.eprbridge.ideas.life.Voices.Backing;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Envelope;
import org.eprbridge.testing.Cast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What is true of three ideas is compared with what would be true had no joining ever happened: the same words, told again
 * without the joinings.
 */
@DisplayName("Ideas that are joined and parted in any order")
class JoiningInAnyOrderTest {

    private static final int SEQUENCES = Integer.getInteger("epr.joining.sequences", 2_000);
    private static final int STEPS = 30;

    /** The log in memory looks through all of itself for each story. */
    private static final int FEW = 5;

    private static final List<Actor> PEOPLE = IntStream.range(0, 5)
            .mapToObj(i -> Actor.of(new PersonId("person-" + i), Role.CLINICIAN))
            .toList();

    int joinings;
    int partings;
    int corrections;
    int followings;
    int unfollowings;

    @Test
    void never_lose_double_or_invent_a_voice() {
        for (int seed = 0; seed < SEQUENCES; seed += FEW) {
            try (var house = new SeveralIdeas()) {
                for (int i = seed; i < seed + FEW; i++) {
                    tell(house, new Random(i), "sequence " + i);
                }
            }
        }
        assertThat(joinings).isGreaterThan(SEQUENCES);
        assertThat(partings).isGreaterThan(SEQUENCES);
        assertThat(corrections).isGreaterThan(SEQUENCES / 4);
        assertThat(followings).isGreaterThan(SEQUENCES / 2);
        assertThat(unfollowings).isGreaterThan(SEQUENCES / 10);
    }

    private void tell(SeveralIdeas house, Random chance, String sequence) {
        var ideas = new ArrayList<IdeaId>();
        for (int i = 0; i < 3; i++) {
            ideas.add(house.shared(PEOPLE.get(chance.nextInt(3)), 1 + chance.nextInt(60), 10));
        }
        var stoodBefore = new HashMap<IdeaId, IdeaStatus>();
        for (int step = 0; step < STEPS; step++) {
            var command = something(ideas, chance, step);
            var by = command instanceof SupportIdea
                            || command instanceof WithdrawSupport
                            || command instanceof FollowIdea
                            || command instanceof UnfollowIdea
                            || command instanceof CommentOnIdea
                    ? PEOPLE.get(chance.nextInt(PEOPLE.size()))
                    : Cast.CCIO;
            var before = states(house, ideas);
            if (done(house, by, command)) {
                var after = states(house, ideas);
                look(command, by, before, after, stoodBefore, sequence + ", step " + step);
                after.values().forEach(idea -> mustAddUp(house, idea, after, sequence));
            }
        }
        partAll(house, ideas);
        ideas.forEach(idea -> {
            var now = house.state(idea);
            var alone = hadTheyNeverMet(house, idea);
            assertThat(now.people()).as(sequence).isEqualTo(alone.people());
            assertThat(now.followers()).as(sequence).isEqualTo(alone.followers());
        });
    }

    private static IdeaCommand something(List<IdeaId> ideas, Random chance, int step) {
        var one = ideas.get(chance.nextInt(ideas.size()));
        var other = ideas.stream().filter(it -> !it.equals(one)).toList().get(chance.nextInt(2));
        return switch (chance.nextInt(13)) {
            case 0, 1, 2 -> new SupportIdea(one, 1 + chance.nextInt(60), 10, 1 + chance.nextInt(3), "");
            case 3 -> new WithdrawSupport(one);
            case 4 -> new CommentOnIdea(one, new CommentId("CMT-" + step), "Hm.", Visibility.VISIBLE);
            case 5 -> new AskSubmitter(one, "Where?");
            case 6, 7 -> new JoinIdea(one, other, "There.");
            case 8, 9 -> new FollowIdea(one);
            case 10 -> new UnfollowIdea(one);
            default -> new UndoJoin(one, "");
        };
    }

    private static boolean done(SeveralIdeas house, Actor by, IdeaCommand command) {
        try {
            house.tell(by, command);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private void look(
            IdeaCommand command,
            Actor by,
            Map<IdeaId, IdeaState> before,
            Map<IdeaId, IdeaState> after,
            Map<IdeaId, IdeaStatus> stoodBefore,
            String where) {
        var idea = command.idea();
        if (command instanceof JoinIdea join) {
            joinings++;
            stoodBefore.put(idea, state(before, idea).status());
            assertThat(people(state(after, join.into())))
                    .as(where)
                    .isEqualTo(union(people(state(before, idea)), people(state(before, join.into()))));
            state(after, join.into())
                    .people()
                    .forEach(it -> assertThat(it.hoursPerWeek())
                            .as(where)
                            .isEqualTo(Math.max(
                                    hours(state(before, idea), it.person()),
                                    hours(state(before, join.into()), it.person()))));
            assertThat(Set.copyOf(state(after, join.into()).followers()))
                    .as(where)
                    .isEqualTo(union(followers(state(before, idea)), followers(state(before, join.into()))));
        } else if (command instanceof FollowIdea) {
            followings++;
            assertThat(followers(state(after, idea))).as(where).contains(by.person());
        } else if (command instanceof UnfollowIdea) {
            unfollowings++;
            assertThat(followers(state(after, idea))).as(where).doesNotContain(by.person());
        } else if (command instanceof UndoJoin) {
            partings++;
            assertThat(state(after, idea).status()).as(where).isEqualTo(stoodBefore.get(idea));
        } else if (command instanceof SupportIdea) {
            corrections += people(state(before, idea)).contains(by.person()) ? 1 : 0;
            assertThat(people(state(after, idea))).as(where).contains(by.person());
        } else if (command instanceof WithdrawSupport) {
            assertThat(people(state(after, idea))).as(where).doesNotContain(by.person());
        }
    }

    private static void mustAddUp(SeveralIdeas house, IdeaState idea, Map<IdeaId, IdeaState> all, String where) {
        assertThat(idea.people()).as(where).extracting(Backing::person).doesNotHaveDuplicates();
        assertThat(idea.followers()).as(where).doesNotHaveDuplicates();
        var joining = idea.joining();
        if (joining != null) {
            assertThat(idea.people()).as(where).isEmpty();
            assertThat(idea.followers()).as(where).isEmpty();
            assertThat(state(all, joining.into()).joined())
                    .as(where)
                    .extracting(JoinedIdea::idea)
                    .contains(idea.id());
            mustEnd(idea, all, where);
        } else if (idea.joined().isEmpty()) {
            var alone = hadTheyNeverMet(house, idea.id());
            assertThat(idea.people()).as(where).isEqualTo(alone.people());
            assertThat(idea.followers()).as(where).isEqualTo(alone.followers());
            assertThat(idea.voices().comments())
                    .as(where)
                    .isEqualTo(alone.voices().comments());
        }
    }

    private static void mustEnd(IdeaState idea, Map<IdeaId, IdeaState> all, String where) {
        var seen = new HashSet<IdeaId>();
        for (var next = idea;
                next.joining() != null;
                next = state(all, next.joining().into())) {
            assertThat(seen.add(next.id())).as(where).isTrue();
        }
    }

    private static void partAll(SeveralIdeas house, List<IdeaId> ideas) {
        for (int round = 0; round < ideas.size(); round++) {
            ideas.forEach(idea -> done(house, Cast.CCIO, new UndoJoin(idea, "")));
        }
    }

    private static IdeaState hadTheyNeverMet(SeveralIdeas house, IdeaId idea) {
        @Nullable IdeaState state = null;
        for (EventMessage<?> fact : house.story(idea)) {
            var event = (IdeaEvent) fact.getPayload();
            boolean ofAJoining = event instanceof IdeaJoined
                    || event instanceof JoinUndone
                    || event instanceof IdeaAbsorbed
                    || event instanceof JoinedIdeaLeft;
            if (!ofAJoining) {
                state = IdeaState.after(state, event, Envelope.actor(fact.getMetaData()), fact.getTimestamp());
            }
        }
        return Objects.requireNonNull(state);
    }

    private static Map<IdeaId, IdeaState> states(SeveralIdeas house, List<IdeaId> ideas) {
        return ideas.stream().collect(Collectors.toMap(idea -> idea, house::state));
    }

    private static IdeaState state(Map<IdeaId, IdeaState> all, IdeaId idea) {
        return Objects.requireNonNull(all.get(idea));
    }

    private static Set<PersonId> people(IdeaState idea) {
        return idea.people().stream().map(Backing::person).collect(Collectors.toSet());
    }

    private static Set<PersonId> followers(IdeaState idea) {
        return Set.copyOf(idea.followers());
    }

    private static Set<PersonId> union(Set<PersonId> one, Set<PersonId> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private static double hours(IdeaState idea, PersonId person) {
        return idea.people().stream()
                .filter(it -> it.person().equals(person))
                .mapToDouble(Backing::hoursPerWeek)
                .sum();
    }
}
