package org.eprbridge.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.guard.NotAboutAPatient;
import org.eprbridge.platform.messaging.PatientDataFound;
import org.eprbridge.platform.messaging.Refused;

/**
 * The summary on top of a form that names every problem, leads to each field and leaves everything typed alone. Put it
 * above the fields, register each field under the name that the message uses, and send through {@link #tries}.
 */
public final class FormErrors extends Composite<Div> {

    private static final String PROBLEM = "There is a problem";
    private static final String MENDED = "epr-form-mended";

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, GuardedText> texts = new LinkedHashMap<>();
    private final H2 heading = new H2(PROBLEM);
    private final Div problems = new Div();

    public FormErrors() {
        getContent().addClassName("epr-form-errors");
        getContent().getElement().setAttribute("role", "alert");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().add(heading, problems);
        clear();
    }

    /** @param name as in {@link Misshapen.Problem#field()} */
    public FormErrors field(String name, Component field) {
        addresses.remove(name);
        fields.put(name, field);
        GuardedText.of(field, () -> focus(field)).ifPresent(text -> texts.put(name, text));
        if (field instanceof HasValidation validated) {
            validated.setManualValidation(true);
        }
        return this;
    }

    /** A field on another page of the same form: its problem leads there. */
    public FormErrors elsewhere(String name, String address) {
        fields.remove(name);
        addresses.put(name, address);
        return this;
    }

    /** Words that were typed on an earlier page and are sent from this one. */
    public FormErrors words(String name, String label, Supplier<String> words, Consumer<String> change) {
        texts.put(name, new GuardedText(label, words, change, _ -> {}, this::reveal));
        return this;
    }

    /** Does it; when the shape is wrong or a rule stands in the way, says so here. */
    public void tries(Runnable action) {
        tries(action, () -> {});
    }

    /**
     * Does it, and what follows from it. When the shape is wrong or a rule stands in the way, says so here and answers false;
     * when words may be about a patient and the person says that they are not, does both again.
     */
    public boolean tries(Runnable action, Runnable then) {
        clear();
        try {
            action.run();
        } catch (Misshapen misshapen) {
            show(misshapen.problems());
            return false;
        } catch (PatientDataFound found) {
            show(found, () -> NotAboutAPatient.saidOf(found.spots(), () -> tries(action, then)));
            return false;
        } catch (Refused refused) {
            show(refused.sentence());
            return false;
        }
        then.run();
        return true;
    }

    private void show(PatientDataFound found, Runnable confirm) {
        clear();
        problems.add(new PatientDataNotice(found, texts, confirm, this::becomeGoodNews));
        reveal();
    }

    private void becomeGoodNews() {
        heading.setText("Taken out");
        getContent().addClassName(MENDED);
    }

    public void show(List<Misshapen.Problem> found) {
        clear();
        var list = new UnorderedList();
        for (var problem : found) {
            list.add(line(problem));
        }
        problems.add(list);
        reveal();
    }

    /** A refusal: a sentence that belongs to no field. */
    public void show(String sentence) {
        clear();
        problems.add(new Paragraph(sentence));
        reveal();
    }

    public void clear() {
        problems.removeAll();
        heading.setText(PROBLEM);
        getContent().removeClassName(MENDED);
        getContent().setVisible(false);
        for (var field : fields.values()) {
            if (field instanceof HasValidation validated) {
                validated.setInvalid(false);
            }
        }
    }

    public boolean isShown() {
        return getContent().isVisible();
    }

    /** Everything that the summary says now, one sentence a line. */
    public String sentences() {
        return problems.getElement().getTextRecursively();
    }

    private ListItem line(Misshapen.Problem problem) {
        var field = fields.get(problem.field());
        if (field != null) {
            return new ListItem(leadTo(field, problem.whatToDo()));
        }
        var address = addresses.get(problem.field());
        return address == null
                ? new ListItem(problem.whatToDo())
                : new ListItem(new Anchor(address, problem.whatToDo()));
    }

    private NativeButton leadTo(Component field, String whatToDo) {
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(whatToDo);
            validated.setInvalid(true);
        }
        var link = new NativeButton(whatToDo, _ -> focus(field));
        link.addClassName("epr-link-button");
        return link;
    }

    private static void focus(Component field) {
        Objects.requireNonNull(field);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().callJsFunction("focus");
        }
    }

    private void reveal() {
        getContent().setVisible(true);
        getContent().getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }
}
