package org.eprbridge.ideas.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.DEPUTY;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;

import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.Document;
import org.eprbridge.ideas.DeclineReason;
import org.eprbridge.ideas.IdeaCommand.CommentOnIdea;
import org.eprbridge.ideas.IdeaCommand.DeclineIdea;
import org.eprbridge.ideas.IdeaCommand.SubmitIdea;
import org.eprbridge.ideas.IdeaCommand.TakeUpIdea;
import org.eprbridge.ideas.IdeaNumbers;
import org.eprbridge.ideas.IdeaPasts;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@HouseTest
@DisplayName("An idea that people talk about for long")
@SuppressWarnings("NullAway.Init")
class ALongDiscussionTest {

    @Autowired
    CommandsAs commands;

    @Autowired
    IdeaNumbers numbers;

    @Autowired
    EventLog log;

    @Autowired
    EventStorageEngine engine;

    @Autowired
    MongoTemplate database;

    IdeaId idea;

    @BeforeEach
    void is_remembered_half_way() {
        idea = numbers.numberFor(NURSE.person(), UUID.randomUUID().toString());
        commands.send(NURSE, new SubmitIdea(idea, IdeaPasts.FLUID_CHART));
        commands.send(CCIO, new TakeUpIdea(idea));
        for (int i = 1; i <= 120; i++) {
            commands.send(DOCTOR, comment(i));
        }
        assertThat(engine.readSnapshot(idea.value())).isPresent();
    }

    @Test
    void knows_each_comment_that_is_sent_again() {
        int before = log.history(idea.value()).size();

        commands.send(DOCTOR, comment(1));
        commands.send(DOCTOR, comment(120));

        assertThat(log.history(idea.value())).hasSize(before);
    }

    @Test
    void keeps_its_rules() {
        assertThatThrownBy(() -> commands.send(DEPUTY, new TakeUpIdea(idea)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("took this up");
        assertThatThrownBy(() -> commands.send(NURSE, new DeclineIdea(idea, DeclineReason.values()[0], "No.")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void does_not_need_what_another_build_remembered() {
        database.getCollection("snapshots")
                .updateOne(
                        new Document("_id", idea.value()),
                        new Document("$set", new Document("b", "another").append("e.p", "nonsense")));

        assertThat(engine.readSnapshot(idea.value())).isEmpty();
        commands.send(DOCTOR, comment(121));
        assertThat(log.history(idea.value())).hasSize(123);
    }

    @Test
    void does_not_need_one_that_cannot_be_read() {
        database.getCollection("snapshots")
                .updateOne(new Document("_id", idea.value()), new Document("$set", new Document("e.p", "nonsense")));

        assertThat(engine.readSnapshot(idea.value())).isEmpty();
        commands.send(DOCTOR, comment(121));
        assertThat(log.history(idea.value())).hasSize(123);
    }

    private CommentOnIdea comment(int number) {
        return new CommentOnIdea(idea, new CommentId("CMT-" + number), "Word " + number, Visibility.VISIBLE);
    }
}
