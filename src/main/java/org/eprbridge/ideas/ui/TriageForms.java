package org.eprbridge.ideas.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.seats.ChangeChoices;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.platform.ui.KeptText;

/** Keeps every begun decision until it is sent: whoever looks at another idea in between finds their words again. */
class TriageForms {

    private final Map<Begun, TriageForm> begun = new HashMap<>();
    private final Queries queries;
    private final ChangeChoices changes;
    private final Clock clock;
    private final String writer;

    /** @param writer whose words are kept in this browser's tab */
    TriageForms(Queries queries, ChangeChoices changes, Clock clock, String writer) {
        this.writer = writer;
        this.queries = queries;
        this.changes = changes;
        this.clock = clock;
    }

    TriageForm formFor(IdeaPage.View idea, TriageVerb verb) {
        return begun.computeIfAbsent(new Begun(idea.idea(), verb), key -> {
            var form = blank(idea, verb);
            KeptText.keepOverSuggestion(form.message, kept(key));
            return form;
        });
    }

    void forget(IdeaId idea, TriageVerb verb) {
        var sent = new Begun(idea, verb);
        begun.remove(sent);
        KeptText.forget(kept(sent));
    }

    private String kept(Begun key) {
        return writer + "/" + key.idea() + "/" + key.verb();
    }

    private TriageForm blank(IdeaPage.View idea, TriageVerb verb) {
        return switch (verb) {
            case REDIRECT -> new TriageRedirect(queries, idea.text().area());
            case ACCEPT -> new TriageAccept(changes);
            case ASK -> new TriageAsk();
            case REFER -> new TriageRefer();
            case JOIN -> new TriageJoin(queries, idea);
            case UNDO_JOIN -> new TriageUndoJoin();
            case PARK -> new TriagePark(LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON));
            case DECLINE -> new TriageDecline();
            case REOPEN -> new TriageReopen();
        };
    }

    private record Begun(IdeaId idea, TriageVerb verb) {}
}
