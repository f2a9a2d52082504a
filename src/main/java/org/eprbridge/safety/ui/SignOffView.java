package org.eprbridge.safety.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.Reauthentication;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.LiveRefresh;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.safety.ReviewDifferences;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;
import org.jspecify.annotations.Nullable;

/** Clinical authority to release on one page: what there is to read before the word of an officer, and the word itself. */
@Route("safety/:review/sign-off")
@StyleSheet("assets/safety.css")
@PermitAll
class SignOffView extends Screen implements BeforeEnterObserver {

    final Section signature = new Section();
    final SignatureState state = new SignatureState();
    final SignatureFacts facts;
    final InTheWayPart inTheWay;
    final Section risk = new Section();
    final Section since = new Section();

    @Nullable
    SignOffForms forms;

    private final Queries queries;
    private final Commands commands;
    private final Directory directory;
    private final SignedIn signedIn;
    private final Reauthentication reauthentication;
    private String reference = "";
    private ReviewPage.@Nullable View shown;

    SignOffView(
            Queries queries,
            Commands commands,
            Directory directory,
            SignedIn signedIn,
            Reauthentication reauthentication,
            Live live) {
        super("Sign-off");
        this.queries = queries;
        this.commands = commands;
        this.directory = directory;
        this.signedIn = signedIn;
        this.reauthentication = reauthentication;
        facts = new SignatureFacts(directory);
        inTheWay = new InTheWayPart(new H2(), signedIn);
        signature.addClassName("epr-panel");
        signature.getElement().setAttribute("tabindex", "-1");
        signature.add(new H2("Signature"), state, facts);
        LiveRefresh.bind(live, this, changed -> {
            if (changed.contains(reference)) {
                refreshIfChanged();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Safe.part(event, "review"));
    }

    void open(String review) {
        var view = Safe.review(queries, review);
        reference = view.review().value();
        heading("Sign-off: " + view.title());
        backTo(Safe.address(view.review()), "Safety review " + view.review());
        forms = new SignOffForms(
                view,
                signedIn,
                new SignsAs(queries, directory).signer(signedIn, view.change()),
                commands,
                reauthentication,
                this::done);
        clear();
        add(signature, inTheWay, risk, since, forms);
        show(view);
    }

    /** Leaves the page alone when it says everything already, so that no button moves away under a finger. */
    void refreshIfChanged() {
        var view = Safe.review(queries, reference);
        if (!view.equals(shown)) {
            show(view);
        }
    }

    private void show(ReviewPage.View view) {
        shown = view;
        state.show(view);
        facts.show(view);
        inTheWay.show(view);
        showRisk(view);
        showSince(view);
        if (forms != null) {
            forms.show(view);
        }
    }

    private void showRisk(ReviewPage.View view) {
        risk.removeAll();
        risk.add(new H2("Residual risk"), RiskPicture.finding(view.hazards()));
        if (!view.hazards().isEmpty()) {
            risk.add(new RiskSummary(view));
        }
        var report = new Anchor(Safe.address(view.review()) + "/safety-case", "Read the safety case report");
        report.addClassName("epr-action-link");
        risk.add(new Div(report));
    }

    private void showSince(ReviewPage.View view) {
        since.removeAll();
        if (view.signedAt() != null && view.status() != ReviewStatus.SIGNED) {
            queries.ask(new ReviewDifferences.SinceSignature(view.review()))
                    .ifPresent(it ->
                            since.add(new H2("What has changed since the last signature"), new SinceLastTime(it)));
        }
        since.setVisible(since.getComponentCount() > 0);
    }

    private void done(String sentence) {
        var view = Safe.review(queries, reference);
        if (forms != null) {
            forms.changed.startAgain(view);
        }
        show(view);
        notices.success(sentence, Safe.address(view.review()), "Back to the review");
        signature.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
    }
}
