package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.eprbridge.delivery.AuditResult;
import org.eprbridge.delivery.SafetyOverview;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.NumbersTold;
import org.eprbridge.platform.ui.NumbersTold.Number;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;

/** The board's view of clinical safety: sentences with numbers, each of which leads to what it counts. */
@Route("safety/numbers")
@StyleSheet("assets/delivery.css")
@PermitAll
class SafetyNumbersView extends Screen {

    final Section hazards = new Section();
    final Section reviews = new Section();
    final Section screening = new Section();
    final Section inUse = new Section();

    private static final int A_TENTH_SAYS_NOTHING = 10;

    private final SafetyOverview overview;

    SafetyNumbersView(SafetyOverview overview, Live live) {
        super("Clinical safety in numbers");
        this.overview = overview;
        backTo("safety", "Clinical safety");
        add(inUse, hazards, reviews, screening);
        refresh();
        LiveRefresh.whenever(live, this, this::refresh);
    }

    void refresh() {
        var told = overview.now();
        show(inUse, "What is in use", inUse(told));
        show(hazards, "Open hazards", hazards(told));
        hazards.add(new HazardBars(told));
        show(reviews, "How long a review takes", turnaround(told), waiting(told));
        show(screening, "Who sees no impact", noImpact(told), audits(told));
    }

    private static void show(Section section, String heading, NumbersTold... sentences) {
        section.removeAll();
        section.add(new H2(heading));
        section.add(sentences);
    }

    private static NumbersTold inUse(SafetyOverview.Told told) {
        var sentence = new NumbersTold();
        if (told.takeBack() == 0) {
            sentence.say("Nothing in use has to be taken back. ");
        } else {
            sentence.say(new Number(
                            Words.count(told.takeBack(), "change", "changes")
                                    + " in use must be taken back or signed again",
                            "delivery?view=list&need=take-back"))
                    .say(": clinical authority was withdrawn, an audit found an impact, or an incident was reported. ");
        }
        return told.watched() == 0
                ? sentence.say("Nothing went live lately.")
                : sentence.say(new Number(
                                Words.count(told.watched(), "change", "changes") + " went live lately",
                                "delivery?view=list&need=watched"))
                        .say(told.watched() == 1 ? " and is watched closely." : " and are watched closely.");
    }

    private static NumbersTold hazards(SafetyOverview.Told told) {
        if (told.hazards() == 0) {
            return new NumbersTold().say("No hazard is open.");
        }
        long high = told.hazards(4) + told.hazards(5);
        var sentence = new NumbersTold()
                .say(new Number(Words.count(told.hazards(), "hazard is", "hazards are") + " open", HazardBars.link()))
                .say(". ");
        sentence = high == 0
                ? sentence.say("None has a residual rating of 4 or 5. ")
                : sentence.say(new Number(
                                Words.number(high) + (high == 1 ? " has" : " have") + " a residual rating of 4 or 5",
                                HazardBars.link(4, 5)))
                        .say(high == 1 ? " and holds its change back. " : " and hold their changes back. ");
        return told.hazards(0) == 0
                ? sentence.say("The residual risk of each is assessed.")
                : sentence.say(Number.of(told.hazards(0), "not assessed yet", HazardBars.link(0)))
                        .say(".");
    }

    private static NumbersTold turnaround(SafetyOverview.Told told) {
        var turnaround = told.changes().turnaround();
        return turnaround.measured() == 0
                ? new NumbersTold().say("No review has been signed yet, so there is nothing to measure.")
                : new NumbersTold()
                        .say("From the moment when an impact was seen to the first signature, half of ")
                        .say(new Number(Words.count(turnaround.measured(), "review", "reviews"), "safety"))
                        .say(" took %s or less, and nine of ten took %s or less (M9)."
                                .formatted(days(turnaround.median()), days(turnaround.ninetieth())));
    }

    private static NumbersTold waiting(SafetyOverview.Told told) {
        long waiting = told.changes().inReview();
        return waiting == 0
                ? new NumbersTold().say("No change waits for a signature.")
                : new NumbersTold()
                        .say(new Number(
                                Words.count(waiting, "change waits", "changes wait") + " for a signature",
                                "safety?status=open,refused,stale,withdrawn"))
                        .say(", the longest for %s."
                                .formatted(days(told.changes().longestWait())));
    }

    private static NumbersTold noImpact(SafetyOverview.Told told) {
        var changes = told.changes();
        return changes.answered() == 0
                ? new NumbersTold().say("The safety question of no change is answered yet.")
                : new NumbersTold()
                        .say("Of %s whose safety question is answered, %s (%d %%) %s no impact on clinical safety."
                                .formatted(
                                        Words.count(changes.answered(), "change", "changes"),
                                        Words.number(changes.noImpact()),
                                        changes.noImpactPercent(),
                                        changes.noImpact() == 1 ? "has" : "have"));
    }

    private static NumbersTold audits(SafetyOverview.Told told) {
        if (told.drawn() == 0) {
            return new NumbersTold().say("No such decision was drawn for audit yet.");
        }
        return new NumbersTold()
                .say(new Number(
                        Words.count(told.drawn(), "decision was", "decisions were") + " drawn for audit", "audits"))
                .say(": ")
                .say(List.of(
                        audit(told, AuditResult.UPHELD, "upheld"),
                        audit(told, AuditResult.OVERTURNED, "overturned"),
                        audit(told, AuditResult.LAPSED, "lapsed"),
                        audit(told, AuditResult.WAITING, "waiting")))
                .say(".");
    }

    private static Number audit(SafetyOverview.Told told, AuditResult result, String words) {
        return Number.of(told.audits(result), words, "audits?result=" + UrlState.inAddress(result));
    }

    /** "3 days", "3.5 days", "less than a day". */
    private static String days(double days) {
        if (days < 1) {
            return "less than a day";
        }
        return days >= A_TENTH_SAYS_NOTHING || days == Math.rint(days)
                ? Words.count(Math.round(days), "day", "days")
                : String.format(Locale.UK, "%.1f days", days);
    }
}
