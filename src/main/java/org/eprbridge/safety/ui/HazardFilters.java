package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.HazardList.Wanted;
import org.eprbridge.safety.HazardStatus;
import org.jspecify.annotations.Nullable;

/** Which hazards to show; what is chosen goes into the address and comes from there. */
class HazardFilters extends Composite<Div> {

    final TextField words = new TextField("Find by words or reference");
    final Select<HazardStatus> status = new Select<>();
    final Select<Integer> residual = new Select<>();
    final Select<Condition> condition = new Select<>();
    final ComboBox<Person> owner = new ComboBox<>("Who sees to a control");
    final TextField change = new TextField("Change, for example CHG-3");
    final Checkbox cameTrue = new Checkbox("Came true in an incident");
    final NativeDetails more = new NativeDetails("More filters");

    private final Directory directory;

    /** @param changed hears how the address changes */
    HazardFilters(Directory directory, Consumer<UnaryOperator<UrlState>> changed) {
        this.directory = directory;
        words.setWidth("20rem");
        typed(words);
        typed(change);
        choice(status, "Status", Arrays.asList(HazardStatus.values()), SafetyWords::status);
        choice(residual, "Residual risk", List.of(5, 4, 3, 2, 1, 0), HazardFilters::rating);
        choice(condition, "Arises in", Arrays.asList(Condition.values()), SafetyWords::condition);
        owner.setItemLabelGenerator(Person::name);
        owner.setClearButtonVisible(true);
        owner.setItems(directory.everybody());
        hear(words, changed, (state, text) -> state.with("q", text));
        hear(change, changed, (state, text) -> state.with("change", text));
        hear(status, changed, (state, it) -> state.with("status", it == null ? "" : UrlState.inAddress(it)));
        hear(residual, changed, (state, it) -> state.with("residual", it == null ? "" : it.toString()));
        hear(condition, changed, (state, it) -> state.with("condition", it == null ? "" : UrlState.inAddress(it)));
        hear(
                owner,
                changed,
                (state, it) -> state.with("owner", it == null ? "" : it.id().value()));
        hear(cameTrue, changed, (state, it) -> state.with("came-true", Boolean.TRUE.equals(it)));
        var first = new Div(words, status, residual);
        var rest = new Div(condition, owner, change, cameTrue);
        first.addClassName("epr-filters");
        rest.addClassName("epr-filters");
        more.setContent(rest);
        getContent().add(first, more);
    }

    void show(UrlState state) {
        words.setValue(state.text("q"));
        change.setValue(state.text("change"));
        status.setValue(state.oneOf(HazardStatus.class, "status").orElse(null));
        residual.setValue(rating(state.text("residual")).orElse(null));
        condition.setValue(state.oneOf(Condition.class, "condition").orElse(null));
        owner.setValue(person(state.text("owner")).flatMap(directory::find).orElse(null));
        cameTrue.setValue(state.yes("came-true"));
        more.setOpen(Stream.of("condition", "owner", "change", "came-true")
                .anyMatch(name -> !state.text(name).isEmpty()));
    }

    /** What the address asks for; what it does not understand it leaves out. */
    static Wanted wanted(UrlState state) {
        return new Wanted(
                state.anyOf(HazardStatus.class, "status"),
                ratings(state.text("residual")),
                state.anyOf(Condition.class, "condition"),
                change(state.text("change")),
                person(state.text("owner")).orElse(null),
                state.yes("came-true"),
                state.text("q"));
    }

    private static Set<Integer> ratings(String several) {
        return Arrays.stream(several.split(","))
                .map(HazardFilters::rating)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<Integer> rating(String text) {
        return text.strip().matches("[0-5]") ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }

    private static String rating(Integer rating) {
        return rating == 0 ? "Not assessed" : rating + " " + SafetyWords.rating(rating);
    }

    private static @Nullable ChangeId change(String text) {
        try {
            return text.isBlank() ? null : new ChangeId(text.strip().toUpperCase(Locale.UK));
        } catch (Misshapen edited) {
            return null;
        }
    }

    private static Optional<PersonId> person(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(new PersonId(text));
        } catch (Misshapen edited) {
            return Optional.empty();
        }
    }

    private static <T> void choice(Select<T> field, String label, List<T> values, ItemLabelGenerator<T> words) {
        field.setLabel(label);
        field.setItems(values);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption("All");
        field.setItemLabelGenerator(it -> it == null ? "All" : words.apply(it));
    }

    private static void typed(TextField field) {
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
    }

    private static <T> void hear(
            HasValue<?, T> field,
            Consumer<UnaryOperator<UrlState>> changed,
            BiFunction<UrlState, @Nullable T, UrlState> how) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.accept(state -> how.apply(state, event.getValue()));
            }
        });
    }
}
