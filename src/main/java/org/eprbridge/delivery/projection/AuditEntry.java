package org.eprbridge.delivery.projection;

import java.time.Instant;
import java.util.Locale;
import org.eprbridge.delivery.AuditEvent.ScreeningChosenForAudit;
import org.eprbridge.delivery.AuditList;
import org.eprbridge.delivery.AuditResult;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One decision that was drawn for audit.
 *
 * @param audit reference of the change and number of the decision
 * @param words all that people search in, in lower case
 */
@Document("screening_audits")
record AuditEntry(
        @Id String audit,
        String change,
        int number,
        String title,
        String reason,
        String decidedBy,
        Instant decidedAt,
        AuditResult result,
        String finding,
        @Nullable String auditedBy,
        @Nullable Instant auditedAt,
        String words) {

    static AuditEntry of(ScreeningChosenForAudit drawn, PersonId decidedBy, Instant at) {
        return new AuditEntry(
                id(drawn.change(), drawn.number()),
                drawn.change().value(),
                drawn.number(),
                drawn.title(),
                drawn.reason(),
                decidedBy.value(),
                at,
                AuditResult.WAITING,
                "",
                null,
                null,
                (drawn.change() + " " + drawn.title()).toLowerCase(Locale.UK));
    }

    static String id(ChangeId change, int number) {
        return change + "/" + number;
    }

    AuditList.Card toCard(Directory directory) {
        var decider = new PersonId(decidedBy);
        return new AuditList.Card(
                new ChangeId(change),
                number,
                title,
                reason,
                decider,
                directory.nameOf(decider),
                decidedAt,
                result,
                finding,
                auditedBy == null ? "" : directory.nameOf(new PersonId(auditedBy)),
                auditedAt);
    }
}
