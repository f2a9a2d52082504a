package org.eprbridge.safety.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.people.Directory;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.HazardRecord.Transfer;
import org.eprbridge.safety.HazardStatus;
import org.eprbridge.safety.TransferInbox;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Answers {@link TransferInbox} from the hazard log of the organisation: few hazards are on offer at any time. */
@Component
class ListsTransfers {

    private final MongoOperations mongo;
    private final Directory directory;

    ListsTransfers(MongoOperations mongo, Directory directory) {
        this.mongo = mongo;
        this.directory = directory;
    }

    /** The oldest offer first. What one offered oneself is for others to answer. */
    @QueryHandler
    List<TransferInbox.Card> answer(TransferInbox.Mine question, Actor asking) {
        return offered(transfer -> isFor(asking, transfer));
    }

    /** The oldest offer first, for everybody who could record the answer. */
    @QueryHandler
    List<TransferInbox.Card> answer(TransferInbox.Outside question) {
        return offered(transfer -> transfer.outside() != null);
    }

    private List<TransferInbox.Card> offered(Predicate<Transfer> wanted) {
        var offered = query(where("status").is(HazardStatus.OFFERED)).with(Sort.by("changedAt"));
        return mongo.find(offered, HazardEntry.class).stream()
                .flatMap(entry -> card(entry, wanted).stream())
                .toList();
    }

    private static boolean isFor(Actor asking, Transfer transfer) {
        return transfer.outside() == null
                && transfer.to().includes(asking.standing())
                && !transfer.by().equals(asking.person());
    }

    private Optional<TransferInbox.Card> card(HazardEntry entry, Predicate<Transfer> wanted) {
        return Optional.ofNullable(mongo.findById(entry.hazard(), HazardEntry.Content.class))
                .map(HazardEntry.Content::record)
                .flatMap(hazard -> Optional.ofNullable(hazard.transfer())
                        .filter(wanted)
                        .map(transfer -> card(entry, hazard, transfer)));
    }

    private TransferInbox.Card card(HazardEntry entry, HazardRecord hazard, Transfer transfer) {
        return new TransferInbox.Card(
                hazard.id(),
                new ReviewId(entry.review()),
                new ChangeId(entry.change()),
                entry.title(),
                hazard.description(),
                entry.residual(),
                transfer.to(),
                hazard.statusReason(),
                directory.nameOf(transfer.by()),
                transfer.outside() == null ? "" : transfer.outside().contact());
    }
}
