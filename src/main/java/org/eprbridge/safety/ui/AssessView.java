package org.eprbridge.safety.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;
import org.eprbridge.platform.ui.Notices;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.safety.HazardCommand.AssessHazard;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewPage.Assessment;
import org.eprbridge.safety.ReviewPage.Hazard;
import org.eprbridge.safety.RiskTables;
import org.jspecify.annotations.Nullable;

/** How likely, how severe, and why: the initial or the residual risk of one hazard. */
@Route("safety/:review/hazards/:hazard/:phase")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class AssessView extends Screen implements BeforeEnterObserver {

    final FormErrors errors = new FormErrors();
    final TextArea rationale = area("Why do you judge it so?");
    final TextArea whyNotLower = area("");
    final TextArea riskBenefit = area("What does the change bring, and why does that outweigh the risk that is left?");
    final Button save = new Button("Save the assessment");

    @Nullable
    MatrixField matrix;

    @Nullable
    SeverityQuestions severity;

    /** Where the person goes when it is done. */
    Consumer<String> leave = address -> UI.getCurrent().navigate(address);

    private final Queries queries;
    private final Commands commands;
    private final RiskTables tables;
    private final SignedIn signedIn;
    private Runnable saving = () -> {};

    AssessView(Queries queries, Commands commands, RiskTables tables, SignedIn signedIn) {
        super("Assess a hazard");
        this.queries = queries;
        this.commands = commands;
        this.tables = tables;
        this.signedIn = signedIn;
        wide();
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> saving.run());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var phase = Arrays.stream(Phase.values())
                .filter(each -> UrlState.inAddress(each).equals(Safe.part(event, "phase")))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("A risk is assessed as initial or as residual."));
        open(Safe.part(event, "review"), Safe.part(event, "hazard"), phase);
    }

    void open(String review, String reference, Phase phase) {
        var view = Safe.review(queries, review);
        var hazard = Safe.hazard(view, reference);
        var field =
                new MatrixField("Choose how likely the harm is, in the column of its severity", tables, marks(hazard));
        var questions = new SeverityQuestions(tables, field::severityByHarm);
        matrix = field;
        severity = questions;
        heading("%s risk of %s: %s"
                .formatted(
                        SafetyWords.phase(phase),
                        hazard.hazard(),
                        hazard.description().name()));
        intro(
                switch (phase) {
                    case INITIAL -> "Judge the risk as it would be without additional controls.";
                    case RESIDUAL -> "Judge the risk that is left with the controls below in place.";
                });
        backTo(Safe.address(view.review()), "Safety review " + view.review());
        errors.field("harm", questions.harm)
                .field("patients", questions.patients)
                .field("likelihood", field)
                .field("rationale", rationale)
                .field("whyNotLower", whyNotLower)
                .field("riskBenefit", riskBenefit);
        field.onChange(() -> askWhy(phase));
        askWhy(phase);
        startFrom(hazard.record().score(phase));
        keepWhatIsTyped(review + "/" + reference + "/" + phase);
        var form = new Div(errors, questions, field, rationale, whyNotLower, riskBenefit);
        form.addClassName("epr-assess");
        saving = () -> save(view, hazard, phase);
        var actions = new Div(save, new Anchor(Safe.address(view.review()), "Cancel"));
        actions.addClassName("epr-actions");
        clear();
        add(
                new HazardStory(hazard, it -> new ControlStory(it, file -> new Span(file.name()), _ -> new Span())),
                warning(phase),
                new H2("How likely and how severe?"),
                form,
                actions);
    }

    private void save(ReviewPage.View view, Hazard hazard, Phase phase) {
        errors.tries(() -> send(view, hazard, phase), () -> {
            Notices.onTheNextScreen("%s risk of %s assessed: rating %d."
                    .formatted(
                            SafetyWords.phase(phase),
                            hazard.hazard(),
                            Objects.requireNonNull(matrix).ratingNow()));
            leave.accept(Safe.address(view.review()));
        });
    }

    private void send(ReviewPage.View view, Hazard hazard, Phase phase) {
        var asked = Objects.requireNonNull(severity);
        var field = Objects.requireNonNull(matrix);
        var likelihood = field.likelihood();
        var shape = new Shape();
        if (asked.harm.isEmpty()) {
            shape.problem("harm", "Choose the worst harm that is credible.");
        }
        if (asked.patients.isEmpty()) {
            shape.problem("patients", "Say how many patients one event could harm.");
        }
        if (likelihood == null) {
            shape.problem("likelihood", "Choose how likely the harm is.");
        }
        shape.text("rationale", rationale.getValue(), 4_000, "Say why you judge it so.");
        if (whyNotLower.isVisible()) {
            shape.text("whyNotLower", whyNotLower.getValue(), 4_000, "Say why the risk is not reduced further.");
        }
        if (riskBenefit.isVisible()) {
            shape.text("riskBenefit", riskBenefit.getValue(), 4_000, "Weigh what the change brings against the risk.");
        }
        shape.mustHold();
        commands.send(new AssessHazard(
                view.review(),
                hazard.hazard(),
                phase,
                Objects.requireNonNull(likelihood),
                asked.harm.getValue(),
                asked.patients.getValue(),
                rationale.getValue(),
                whyNotLower.isVisible() ? whyNotLower.getValue() : "",
                riskBenefit.isVisible() ? riskBenefit.getValue() : ""));
    }

    private void startFrom(HazardRecord.@Nullable Score before) {
        if (before == null || matrix == null || severity == null) {
            return;
        }
        var judgement = before.judgement();
        severity.harm.setValue(judgement.harm());
        severity.patients.setValue(judgement.patients());
        matrix.choose(judgement.likelihood());
        rationale.setValue(judgement.rationale());
        whyNotLower.setValue(judgement.whyNotLower());
        riskBenefit.setValue(judgement.riskBenefit());
    }

    private void keepWhatIsTyped(String about) {
        KeptText.keep(rationale, Safe.key(signedIn, about));
        KeptText.keep(whyNotLower, Safe.key(signedIn, about + "/lower"));
        KeptText.keep(riskBenefit, Safe.key(signedIn, about + "/benefit"));
    }

    /** A residual 3 or 2 is acceptable only for a reason, so that reason is asked for by name. */
    private void askWhy(Phase phase) {
        int rating = phase == Phase.RESIDUAL && matrix != null ? matrix.ratingNow() : 0;
        whyNotLower.setVisible(rating == 2 || rating == 3);
        whyNotLower.setLabel(
                rating == 3
                        ? "Why is it impractical to reduce the risk further?"
                        : "Why does the cost of reducing it further outweigh the benefit?");
        riskBenefit.setVisible(rating == 3);
        rationale.setHelperText(
                rating >= 4 ? "A residual rating of 4 or 5 never goes live. Add controls, then assess again." : "");
    }

    private static TextArea area(String label) {
        var area = new TextArea(label);
        area.setMaxLength(4_000);
        area.setMinRows(3);
        area.setWidthFull();
        return area;
    }

    /** Said before the work is done, because afterwards it cannot be taken back. */
    private Paragraph warning(Phase phase) {
        boolean officer =
                signedIn.actor().filter(actor -> actor.is(Role.SAFETY_OFFICER)).isPresent();
        var warning =
                new Paragraph("If you assess a residual risk yourself, another clinical safety officer has to sign.");
        warning.addClassName("epr-warning");
        warning.setVisible(officer && phase == Phase.RESIDUAL);
        return warning;
    }

    private static Map<MatrixField.Cell, String> marks(Hazard hazard) {
        var marks = new LinkedHashMap<MatrixField.Cell, String>();
        mark(marks, hazard.initial(), Phase.INITIAL);
        mark(marks, hazard.residual(), Phase.RESIDUAL);
        return marks;
    }

    private static void mark(Map<MatrixField.Cell, String> marks, @Nullable Assessment assessment, Phase phase) {
        if (assessment != null) {
            marks.merge(
                    new MatrixField.Cell(assessment.likelihood(), assessment.severity()),
                    SafetyWords.phase(phase) + " now",
                    (first, _) -> first.replace(" now", "") + " and "
                            + SafetyWords.phase(phase).toLowerCase(Locale.UK) + " now");
        }
    }
}
