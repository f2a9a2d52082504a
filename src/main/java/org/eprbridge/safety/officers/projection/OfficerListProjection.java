package org.eprbridge.safety.officers.projection;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.platform.readers.Rebuildable;
import org.eprbridge.safety.OfficerEvent.AuthorityDelegated;
import org.eprbridge.safety.OfficerEvent.DelegationRevoked;
import org.eprbridge.safety.OfficerEvent.NominationEnded;
import org.eprbridge.safety.OfficerEvent.OfficerNominated;
import org.eprbridge.safety.OfficerEvent.RegistrationRenewed;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Keeps the list of safety officers true. Safe to delete: it is rebuilt from the first event. */
@Component
@ProcessingGroup("officer-list")
class OfficerListProjection implements Rebuildable<OfficerListProjection> {

    private final MongoOperations mongo;

    OfficerListProjection(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Class<?>> documents() {
        return List.of(OfficerEntry.class);
    }

    @Override
    public OfficerListProjection over(MongoOperations documents) {
        return new OfficerListProjection(documents);
    }

    @EventHandler
    void on(OfficerNominated event, Actor by, Instant at, @SequenceNumber long fact) {
        var before = mongo.findById(event.officer().value(), OfficerEntry.class);
        if (before == null) {
            mongo.save(OfficerEntry.of(event, List.of(), by.person(), at, fact));
        } else if (before.told() < fact) {
            mongo.save(OfficerEntry.of(event, before.delegations(), by.person(), at, fact));
        }
    }

    @EventHandler
    void on(RegistrationRenewed event, @SequenceNumber long fact) {
        change(event.officer(), fact, it -> it.with(event.registration(), fact));
    }

    @EventHandler
    void on(NominationEnded event, Actor by, Instant at, @SequenceNumber long fact) {
        change(event.officer(), fact, it -> it.ended(ended(by, at, event.reason()), fact));
    }

    @EventHandler
    void on(AuthorityDelegated event, Instant at, @SequenceNumber long fact) {
        change(event.officer(), fact, it -> it.with(OfficerEntry.Loan.of(event.delegation(), at), fact));
    }

    @EventHandler
    void on(DelegationRevoked event, Actor by, Instant at, @SequenceNumber long fact) {
        change(
                event.officer(),
                fact,
                it -> it.with(event.delegation().value(), loan -> loan.revoked(ended(by, at, event.reason())), fact));
    }

    @ResetHandler
    void forgetEverything() {
        mongo.dropCollection(OfficerEntry.class);
    }

    private void change(OfficerId officer, long fact, UnaryOperator<OfficerEntry> how) {
        var before = mongo.findById(officer.value(), OfficerEntry.class);
        if (before != null && before.told() < fact) {
            mongo.save(how.apply(before));
        }
    }

    private static OfficerEntry.Ended ended(Actor by, Instant at, String reason) {
        return new OfficerEntry.Ended(by.person().value(), at, reason);
    }
}
