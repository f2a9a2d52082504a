package org.eprbridge.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ConfirmedAfresh;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Showing again who it is")
@SuppressWarnings("NullAway.Init")
class ShowingAgainWhoItIsTest {

    static final Actor RUTH = Actor.of(new PersonId("ruth"), Role.SAFETY_OFFICER);
    static final Actor PRIYA = Actor.of(new PersonId("priya"), Role.DIGITAL_ANALYST);
    static final Object ORDER = new Object();

    static PasswordsCounted counted;

    Credentials.@Nullable Account known = new Credentials.Account(RUTH, "Ruth Cohen", "hash of tulip");
    Optional<SignedInPerson> signedIn =
            Optional.of(new SignedInPerson("ruth", new Credentials.Account(RUTH, "Ruth Cohen", "hash of tulip")));

    final WrongPasswords wrong = counted.node(counted.fresh());
    final Reauthentication door = new PasswordAgain(
            () -> signedIn.map(person -> new TestingAuthenticationToken(person, "")),
            userName -> userName.equals("ruth") ? Optional.ofNullable(known) : Optional.empty(),
            new Hashes(),
            wrong,
            counted.clock);

    @BeforeAll
    static void open() {
        counted = new PasswordsCounted();
    }

    @AfterAll
    static void close() {
        counted.close();
    }

    @Nested
    class with_the_right_password {

        @Test
        void is_good_for_one_order() {
            var proof = door.prove(Secret.of("tulip"));

            assertThat(shown(proof, ORDER, RUTH)).isTrue();
            assertThat(shown(proof, new Object(), RUTH)).isFalse();
        }

        @Test
        void holds_when_the_same_order_is_tried_again_after_a_collision() {
            var proof = door.prove(Secret.of("tulip"));

            assertThat(shown(proof, ORDER, RUTH)).isTrue();
            assertThat(shown(proof, ORDER, RUTH)).isTrue();
        }

        @Test
        void is_good_for_nobody_else() {
            assertThat(shown(door.prove(Secret.of("tulip")), ORDER, PRIYA)).isFalse();
        }

        @Test
        void is_good_for_some_minutes() {
            var proof = door.prove(Secret.of("tulip"));

            counted.clock.passes(PasswordAgain.GOOD_FOR.plusMillis(1));
            assertThat(shown(proof, ORDER, RUTH)).isFalse();
        }

        @Test
        void is_good_only_where_it_is_shown() {
            door.prove(Secret.of("tulip"));

            assertThat(Proof.isShownFor(ORDER, RUTH.person(), counted.clock.instant()))
                    .isFalse();
        }
    }

    @Nested
    class is_refused {

        @Test
        void with_a_wrong_or_no_password() {
            assertThatThrownBy(() -> door.prove(Secret.of("rose"))).isInstanceOf(Misshapen.class);
            assertThatThrownBy(() -> door.prove(Secret.of(""))).isInstanceOf(Misshapen.class);
            assertThatThrownBy(() -> door.prove(null)).isInstanceOf(Misshapen.class);
        }

        @Test
        void with_all_that_is_missing_told_at_once() {
            assertThat(refusalOf(Secret.of("")))
                    .containsExactly(new Misshapen.Problem("reason", "Say why."), Reauthentication.MISSING);
        }

        @Test
        void without_trying_a_password_on_an_order_that_cannot_be_sent() {
            assertThat(refusalOf(Secret.of("rose"))).containsExactly(new Misshapen.Problem("reason", "Say why."));
        }

        private List<Misshapen.Problem> refusalOf(Secret password) {
            Supplier<ConfirmedAfresh> order = () -> {
                throw new Misshapen("reason", "Say why.");
            };
            return catchThrowableOfType(Misshapen.class, () -> door.confirm(order, password, _ -> {}))
                    .problems();
        }

        @Test
        void with_the_password_of_yesterday() {
            known = new Credentials.Account(RUTH, "Ruth Cohen", "hash of daisy");

            assertThatThrownBy(() -> door.prove(Secret.of("tulip"))).isInstanceOf(Misshapen.class);
        }

        @Test
        void when_the_user_name_has_become_another_persons() {
            known = new Credentials.Account(PRIYA, "Priya Shah", "hash of tulip");

            assertThatThrownBy(() -> door.prove(Secret.of("tulip"))).isInstanceOf(Misshapen.class);
        }

        @Test
        void when_nobody_is_signed_in() {
            signedIn = Optional.empty();

            assertThatThrownBy(() -> door.prove(Secret.of("tulip"))).isInstanceOf(Refused.class);
        }
    }

    @Nested
    class after_too_many_wrong_passwords {

        @Test
        void even_the_right_one_has_to_wait_a_little() {
            tryWrong(5);

            assertThatThrownBy(() -> door.prove(Secret.of("tulip")))
                    .isInstanceOf(Refused.class)
                    .hasMessage("Too many wrong passwords. Try again in 1 second.");
        }

        @Test
        void and_then_the_right_one_is_good() {
            tryWrong(5);
            counted.clock.passes(Duration.ofSeconds(1));

            assertThat(shown(door.prove(Secret.of("tulip")), ORDER, RUTH)).isTrue();
        }

        @Test
        void counts_again_from_nothing_after_a_right_one() {
            tryWrong(4);
            door.prove(Secret.of("tulip"));
            tryWrong(4);

            assertThat(shown(door.prove(Secret.of("tulip")), ORDER, RUTH)).isTrue();
        }

        @Test
        void counts_those_of_the_sign_in_page_as_well() {
            for (int i = 0; i < 5; i++) {
                wrong.wrong(new Attempt("ruth", ""));
            }

            assertThatThrownBy(() -> door.prove(Secret.of("tulip"))).isInstanceOf(TooManyWrongPasswords.class);
        }
    }

    @Nested
    class keeps_the_password_to_itself {

        @Test
        void in_whatever_is_printed() {
            var secret = JsonMapper.shared().readValue("\"tulip\"", Secret.class);

            assertThat(secret.reveal()).isEqualTo("tulip");
            assertThat(secret).hasToString("(secret)");
        }
    }

    private void tryWrong(int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> door.prove(Secret.of("rose"))).isInstanceOf(Misshapen.class);
        }
    }

    private boolean shown(Proof proof, Object order, Actor by) {
        var seen = new ArrayList<Boolean>();
        proof.showing(() -> seen.add(Proof.isShownFor(order, by.person(), counted.clock.instant())));
        return seen.getFirst();
    }

    /** Hashes that a reader of this test can compare with the eye. */
    private static final class Hashes implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence typed) {
            return "hash of " + typed;
        }

        @Override
        public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
            return encode(typed).equals(hash);
        }
    }
}
