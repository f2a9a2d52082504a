package org.eprbridge.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.NURSE;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.catalogue.FeatureCommand;
import org.eprbridge.catalogue.FeatureCommand.AcceptSynonym;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.AddSynonym;
import org.eprbridge.catalogue.FeatureCommand.MergeFeature;
import org.eprbridge.catalogue.FeatureCommand.ProposeSynonym;
import org.eprbridge.catalogue.FeatureCommand.RetireFeature;
import org.eprbridge.catalogue.FeatureCommand.UndoMerge;
import org.eprbridge.catalogue.FeatureCommand.WithdrawProposal;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureEvent.FeatureGaveBack;
import org.eprbridge.catalogue.FeatureEvent.FeatureMerged;
import org.eprbridge.catalogue.FeatureEvent.FeatureRetired;
import org.eprbridge.catalogue.FeatureEvent.FeatureTookOver;
import org.eprbridge.catalogue.FeatureEvent.MergeUndone;
import org.eprbridge.catalogue.FeatureEvent.Proposal;
import org.eprbridge.catalogue.FeatureEvent.ProposalsTakenOver;
import org.eprbridge.catalogue.FeatureEvent.SynonymAccepted;
import org.eprbridge.catalogue.FeatureEvent.SynonymRemoved;
import org.eprbridge.catalogue.LearntFrom;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@DisplayName("Retiring a feature, and merging two that are the same")
class EndingAFeatureTest {

    static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Autowired
    CommandsAs commands;

    @Autowired
    EventLog log;

    @Test
    void retires_it_once_however_often_somebody_presses() {
        var old = added("ENDING-1", "Pager");
        send(new RetireFeature(old, DAY, null, "Use the phone."));
        send(new RetireFeature(old, DAY, null, "Use the phone."));
        assertThat(facts(old)).endsWith(new FeatureRetired(old, DAY, null, "Use the phone."));
        assertThat(facts(old)).hasSize(2);
    }

    @Test
    void writes_both_halves_of_a_merge_in_one_commit() {
        var one = added("ENDING-2", "Ward list");
        var other = added("ENDING-3", "Patient list");
        send(new AddSynonym(one, "Round list"));
        send(new AddSynonym(other, "ward LIST"));
        send(new MergeFeature(one, other));
        assertThat(facts(one)).endsWith(new FeatureMerged(one, other));
        assertThat(facts(other)).endsWith(new FeatureTookOver(other, one, List.of("Round list")));
        assertThat(Math.abs(last(one).position() - last(other).position())).isEqualTo(1);
    }

    @Test
    void undoes_both_halves_and_keeps_words_that_it_had_before() {
        var one = added("ENDING-4", "Drug round");
        var other = added("ENDING-5", "Medicines chart");
        send(new AddSynonym(other, "MAR"));
        send(new MergeFeature(one, other));
        send(new UndoMerge(one, other));
        assertThat(facts(one)).endsWith(new MergeUndone(one, other));
        assertThat(facts(other)).endsWith(new FeatureGaveBack(other, one, List.of("Drug round")));
    }

    @Test
    void moves_what_waits_for_a_decision_to_the_owner_of_the_other_and_back() {
        var one = added("ENDING-10", "Turning chart");
        var other = added("ENDING-11", "Pressure care");
        var learnt = new LearntFrom(LearntFrom.Kind.DEFLECTION, "DEF-3");
        send(new ProposeSynonym(one, "bed turns", learnt));
        send(new ProposeSynonym(one, "waterlow", learnt));
        send(new AddSynonym(other, "Waterlow"));
        send(new MergeFeature(one, other));
        assertThat(facts(other))
                .endsWith(new ProposalsTakenOver(other, one, List.of(new Proposal("bed turns", learnt))));

        send(new AcceptSynonym(other, "bed turns"));
        send(new UndoMerge(one, other));
        assertThat(facts(other)).endsWith(new FeatureGaveBack(other, one, List.of("Turning chart", "bed turns")));
        send(new AcceptSynonym(one, "bed turns"));
        assertThat(facts(one)).endsWith(new SynonymAccepted(one, "bed turns"));
    }

    @Test
    void takes_a_proposal_away_when_it_did_not_help_and_nobody_has_decided() {
        var one = added("ENDING-12", "Stool chart");
        var learnt = new LearntFrom(LearntFrom.Kind.DEFLECTION, "DEF-4");
        send(new ProposeSynonym(one, "bristol", learnt));
        send(new ProposeSynonym(one, "type seven", new LearntFrom(LearntFrom.Kind.IDEA, "IDEA-4")));
        commands.send(Actor.SYSTEM, new WithdrawProposal(one, learnt));
        commands.send(Actor.SYSTEM, new WithdrawProposal(one, learnt));
        assertThat(facts(one)).endsWith(new SynonymRemoved(one, "bristol"));
        assertThat(facts(one)).hasSize(4);
    }

    @Test
    void undoes_nothing_that_was_not_merged() {
        var one = added("ENDING-6", "Bleep");
        var other = added("ENDING-7", "Call");
        assertThatThrownBy(() -> send(new UndoMerge(one, other))).hasMessageContaining("nothing to undo");
    }

    @Test
    void is_not_for_a_clinician() {
        var one = added("ENDING-8", "Beep");
        var other = added("ENDING-9", "Ring");
        assertThatThrownBy(() -> commands.send(NURSE, new MergeFeature(one, other)))
                .hasMessageContaining("You may not do this");
        assertThatThrownBy(() -> commands.send(NURSE, new RetireFeature(one, DAY, null, "Gone.")))
                .hasMessageContaining("You may not do this");
    }

    private FeatureId added(String id, String name) {
        var feature = new FeatureId(id);
        commands.send(ANALYST, new AddFeature(feature, new FeatureDescription(name, "It helps.", "", "", "")));
        return feature;
    }

    private void send(FeatureCommand command) {
        commands.send(CCIO, command);
    }

    private List<Object> facts(FeatureId feature) {
        return log.history(feature.value()).stream().map(Recorded::event).toList();
    }

    private Recorded last(FeatureId feature) {
        return log.history(feature.value()).getLast();
    }
}
