package org.eprbridge.people.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Standing;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.eprbridge.platform.eventstore.EventLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.mock.env.MockEnvironment;

@DisplayName("The register of people")
class KeepingTheRegisterTest {

    static final PersonId ROSA = new PersonId("rosa");

    @TempDir
    Path folder;

    EmbeddedDatabase database;
    MongoTemplate mongo;
    LogOfLength log;
    PeopleRegister register;

    @BeforeEach
    void open() {
        database = EmbeddedDatabase.in(folder);
        mongo = new MongoTemplate(new SimpleMongoClientDatabaseFactory(database.connection("epr")));
        log = new LogOfLength();
        register = new PeopleRegister(mongo, log);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void puts_a_name_to_an_id() {
        keep("Rosa Quill", false);
        assertThat(register.nameOf(ROSA)).isEqualTo("Rosa Quill");
    }

    @Test
    void a_correction_counts_at_once() {
        keep("Rosa Quill", false);
        keep("Rosa Quill-Hart", false);
        assertThat(register.nameOf(ROSA)).isEqualTo("Rosa Quill-Hart");
    }

    @Test
    void hears_of_a_correction_made_on_another_node() {
        var otherNode = new PeopleRegister(mongo, log);
        keep("Rosa Quill", false);
        otherNode.readAgainWhenChanged();
        assertThat(otherNode.nameOf(ROSA)).isEqualTo("Rosa Quill");
    }

    @Test
    void somebody_who_was_erased_has_left() {
        assertThat(register.nameOf(ROSA)).isEqualTo("someone who has left");
    }

    @Test
    void the_platform_itself_has_a_name() {
        assertThat(((Directory) register).nameOf(Actor.SYSTEM.person())).isEqualTo("EPR Bridge");
    }

    @Test
    void a_user_name_may_be_typed_on_a_phone() {
        keep("Rosa Quill", false);
        assertThat(register.findByUserName(" Rosa ")).map(Person::id).contains(ROSA);
    }

    @Test
    void a_person_without_a_password_has_no_account() {
        keep("Rosa Quill", false);
        assertThat(new PasswordAccounts(mongo).accountFor("rosa")).isEmpty();
    }

    @Test
    void demo_people_are_enrolled_once_and_their_corrections_stay() {
        new EnrolsDemoPeople(register).afterSingletonsInstantiated();
        var everybody = register.everybody().size();
        var nurse = register.findByUserName("nurse").orElseThrow();
        register.keep(List.of(PersonRecord.of(nurse.withName("Grace O."), "{noop}x", true)), List.of());

        new EnrolsDemoPeople(register).afterSingletonsInstantiated();

        assertThat(register.everybody())
                .hasSize(everybody)
                .extracting(Person::name)
                .contains("Grace O.");
    }

    @Test
    void demo_people_never_stand_beside_real_ones() {
        keep("Rosa Quill", false);
        new EnrolsDemoPeople(register).afterSingletonsInstantiated();
        assertThat(register.everybody()).extracting(Person::id).containsExactly(ROSA);
    }

    @Test
    void production_refuses_a_database_with_demo_people() {
        keep("Rosa Quill", true);
        assertThatThrownBy(() -> new KeepsDemoOutOfProduction(new MockEnvironment(), register))
                .isInstanceOf(DemoInProduction.class)
                .hasMessageContaining("this database holds demo people");
    }

    @Test
    void production_refuses_the_demo_profile() {
        var both = new MockEnvironment();
        both.setActiveProfiles("production", "demo");
        assertThatThrownBy(() -> new KeepsDemoOutOfProduction(both, register))
                .isInstanceOf(DemoInProduction.class)
                .hasMessageContaining("exclude each other");
    }

    @Test
    void production_starts_with_real_people() {
        keep("Rosa Quill", false);
        assertThat(new KeepsDemoOutOfProduction(new MockEnvironment(), register))
                .isNotNull();
    }

    @Nested
    class knows_the_names_of_former_days {

        @BeforeEach
        void rosa_marries_when_the_log_has_come_to_7() {
            keep("Rosa Quill", false);
            log.length = 7;
            keep("Rosa Quill-Hart", false);
        }

        @Test
        void up_to_where_the_log_was() {
            assertThat(nameAt(register, 0)).isEqualTo("Rosa Quill");
            assertThat(nameAt(register, 7)).isEqualTo("Rosa Quill");
            assertThat(nameAt(register, 8)).isEqualTo("Rosa Quill-Hart");
        }

        @Test
        void of_everybody_and_each_by_the_log() {
            log.length = 9;
            keep("Rosa Hart", false);

            assertThat(nameAt(register, 7)).isEqualTo("Rosa Quill");
            assertThat(nameAt(register, 9)).isEqualTo("Rosa Quill-Hart");
            assertThat(nameAt(register, 10)).isEqualTo("Rosa Hart");
            assertThat(register.asOf(7).everybody()).extracting(Person::name).containsExactly("Rosa Quill");
            assertThat(register.asOf(7).findByUserName("rosa").orElseThrow().name())
                    .isEqualTo("Rosa Quill");
        }

        @Test
        void after_the_next_start_and_on_every_node() {
            assertThat(nameAt(new PeopleRegister(mongo, log), 7)).isEqualTo("Rosa Quill");
        }

        @Test
        void also_when_somebody_corrected_the_database_by_hand_while_nobody_was_there() {
            log.length = 20;
            correctByHand("Rosa Hart");

            var next = new PeopleRegister(mongo, log);
            assertThat(nameAt(next, 20)).isEqualTo("Rosa Quill-Hart");
            assertThat(nameAt(next, 21)).isEqualTo("Rosa Hart");
        }

        @Test
        void and_on_a_node_that_has_not_looked_yet() {
            var slow = new PeopleRegister(mongo, log);
            log.length = 20;
            keep("Rosa Hart", false);

            assertThat(nameAt(slow, 20)).isEqualTo("Rosa Quill-Hart");
            assertThat(nameAt(slow, 21)).isEqualTo("Rosa Hart");
        }

        @Test
        void and_forgets_them_all_with_the_person() {
            mongo.remove(new Query(), PersonRecord.class);

            assertThat(nameAt(new PeopleRegister(mongo, log), 7)).isEqualTo("someone who has left");
            assertThat(mongo.findAll(NamesOverTime.class)).isEmpty();
        }

        private static String nameAt(PeopleRegister register, long position) {
            return register.asOf(position).nameOf(ROSA);
        }

        private void correctByHand(String name) {
            mongo.updateFirst(
                    Query.query(Criteria.where("_id").is(ROSA.value())),
                    new Update().set("name", name),
                    PersonRecord.class);
        }
    }

    /** A log that has come so far. */
    static class LogOfLength implements EventLog {

        long length;

        @Override
        public long head() {
            return length;
        }

        @Override
        public List<Recorded> history(String aggregate) {
            return List.of();
        }
    }

    private void keep(String name, boolean demo) {
        var rosa = new Person(
                ROSA,
                "rosa",
                name,
                "Staff nurse",
                new Standing("Registered nurse", "Nursing and Midwifery Registered", "Surgery", "ZZ9"),
                List.of(Role.CLINICIAN),
                null);
        register.keep(List.of(PersonRecord.of(rosa, null, demo)), List.of());
    }
}
