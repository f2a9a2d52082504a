package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import org.eprbridge.platform.ui.StatusTag;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.Proof;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewPage.Hazard;
import org.eprbridge.safety.ReviewPath;

/** What a review consists of, and how much of it is done; each task leads to its place on the page, the last to a page of its own. */
class TaskList extends Composite<OrderedList> {

    TaskList(ReviewPage.View view, Component concern, Component hazards, Component risk) {
        getContent().addClassName("epr-tasks");
        getContent().getElement().setAttribute("aria-label", "Tasks of this review");
        task("Scope and intended use", view.record().scope() == null ? toDo("To do") : done(), concern);
        task("Path and workshop", path(view), concern);
        task("Hazards", view.hazards().isEmpty() ? toDo("To do") : done(), hazards);
        task("Controls", controls(view), hazards);
        task("Evidence", evidence(view), hazards);
        task("Residual risk", residual(view), risk);
        getContent().add(new ListItem(new Anchor(Safe.signOff(view.review()), "Sign-off"), signature(view)));
    }

    private void task(String name, StatusTag state, Component place) {
        var link = new NativeButton(
                name,
                _ -> place.getElement()
                        .executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true})"));
        link.addClassName("epr-link-button");
        getContent().add(new ListItem(link, state));
    }

    private static StatusTag path(ReviewPage.View view) {
        var record = view.record();
        if (record.path() == null) {
            return toDo("To do");
        }
        return switch (record.path()) {
            case SHORT -> mayBeShort(view) ? done() : toDo("Needs the full path");
            case FULL -> record.workshop() == null ? toDo("Workshop to record") : done();
        };
    }

    private static boolean mayBeShort(ReviewPage.View view) {
        return view.hazards().stream()
                .map(Hazard::initial)
                .allMatch(initial -> initial == null || initial.rating() <= ReviewPath.SHORT_UP_TO);
    }

    private static boolean prepared(ReviewPage.View view) {
        var record = view.record();
        return record.scope() != null
                && (record.path() == ReviewPath.SHORT && mayBeShort(view)
                        || record.path() == ReviewPath.FULL && record.workshop() != null);
    }

    private static StatusTag controls(ReviewPage.View view) {
        if (view.hazards().isEmpty()) {
            return notYet();
        }
        long without = view.hazards().stream()
                .filter(TaskList::needsControl)
                .filter(hazard -> hazard.controls().isEmpty())
                .count();
        return without == 0 ? done() : toDo(Words.count(without, "hazard has none", "hazards have none"));
    }

    private static StatusTag evidence(ReviewPage.View view) {
        var controls = view.hazards().stream()
                .flatMap(hazard -> hazard.record().controls().stream())
                .toList();
        long unproven = controls.stream()
                .filter(control -> !control.proves(Proof.IMPLEMENTED) || !control.proves(Proof.EFFECTIVE))
                .count();
        if (controls.isEmpty()) {
            return view.hazards().isEmpty() ? notYet() : done();
        }
        return unproven == 0 ? done() : toDo(Words.count(unproven, "control lacks it", "controls lack it"));
    }

    /** Ratings of 1 and 2 are acceptable as they are. */
    private static boolean needsControl(Hazard hazard) {
        return hazard.initial() == null || hazard.initial().rating() > 2;
    }

    private static StatusTag residual(ReviewPage.View view) {
        long assessed = view.hazards().stream()
                .filter(hazard -> hazard.initial() != null && hazard.residual() != null)
                .count();
        if (view.hazards().isEmpty()) {
            return notYet();
        }
        return assessed == view.hazards().size()
                ? done()
                : toDo("%d of %d assessed".formatted(assessed, view.hazards().size()));
    }

    private static StatusTag signature(ReviewPage.View view) {
        return switch (view.status()) {
            case SIGNED -> done();
            case REFUSED, STALE, WITHDRAWN -> SafetyWords.tag(view.status());
            case OPEN -> readyToSign(view) ? toDo("To do") : notYet();
        };
    }

    private static boolean readyToSign(ReviewPage.View view) {
        return prepared(view)
                && !view.hazards().isEmpty()
                && view.hazards().stream().allMatch(hazard -> hazard.initial() != null && hazard.residual() != null);
    }

    private static StatusTag done() {
        return new StatusTag("Done", StatusTag.Tone.GOOD);
    }

    private static StatusTag toDo(String words) {
        return new StatusTag(words, StatusTag.Tone.ATTENTION);
    }

    private static StatusTag notYet() {
        return new StatusTag("Cannot start yet", StatusTag.Tone.NEUTRAL);
    }
}
