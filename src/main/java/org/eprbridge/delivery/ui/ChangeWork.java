package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eprbridge.delivery.ChangeCommand.AssignChange;
import org.eprbridge.delivery.ChangeCommand.BlockChange;
import org.eprbridge.delivery.ChangeCommand.DropChange;
import org.eprbridge.delivery.ChangeCommand.SizeChange;
import org.eprbridge.delivery.ChangeCommand.UnblockChange;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.delivery.Size;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Role;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.ui.FormErrors;
import org.jspecify.annotations.Nullable;

/** What the digital team does with a change besides moving it: who builds it, how big it is, what blocks it, whether it ends. */
class ChangeWork extends Composite<Section> {

    final Select<Person> owner = new Select<>();
    final Select<Size> size = new Select<>();
    final FormErrors errors = new FormErrors();
    final Button assign = new Button("Assign");
    final Button resize = new Button("Save size");
    final Button unblock = new Button("Unblock");
    final ReasonForm block;
    final ReasonForm drop;

    private @Nullable Person shownOwner;
    private @Nullable Size shownSize;

    ChangeWork(ChangeId change, Hands hands, Directory directory, Commands commands, Consumer<String> done) {
        owner.setLabel("Owner");
        owner.setWidth("22rem");
        owner.setPlaceholder("Choose who builds it");
        owner.setItems(team(directory));
        owner.setItemLabelGenerator(person -> person.name() + ", " + person.jobTitle());
        size.setLabel("Size");
        size.setWidth("22rem");
        size.setPlaceholder("Choose a size");
        size.setItems(Size.values());
        size.setItemLabelGenerator(DeliveryWords::size);
        errors.field("owner", owner).field("size", size);
        assign.addClickListener(_ -> tries(() -> assign(change, commands), () -> done.accept(ownerNow())));
        resize.addClickListener(_ ->
                tries(() -> commands.send(new SizeChange(change, size.getValue())), () -> done.accept("Size saved.")));
        unblock.addClickListener(_ -> tries(
                () -> commands.send(new UnblockChange(change)),
                () -> done.accept("%s is not blocked any more.".formatted(change))));
        block = new ReasonForm(
                hands.person() + "/" + change + "/block",
                "Block…",
                "What does it wait for?",
                "Everybody on the board reads this.",
                "Block it",
                reason -> {
                    commands.send(new BlockChange(change, reason));
                    done.accept("%s is blocked.".formatted(change));
                });
        drop = new ReasonForm(
                hands.person() + "/" + change + "/drop",
                "Drop…",
                "Why will it not happen?",
                "Its ideas go back to triage with this reason, and their senders read it. This cannot be undone.",
                "Drop it",
                reason -> {
                    commands.send(new DropChange(change, reason));
                    done.accept("%s is dropped. Its ideas are back in triage.".formatted(change));
                });
        drop.send.addThemeNames("error");
        block.open.addClickListener(_ -> drop.close());
        drop.open.addClickListener(_ -> block.close());
        getContent().addClassName("epr-panel");
        getContent()
                .add(new H2("Work on it"), errors, row(owner, assign), row(size, resize), row(unblock, block, drop));
    }

    /** Follows the change, but never takes away what somebody has just chosen. */
    void show(ChangePage.View view) {
        var now = owner.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(view.owner()))
                .findFirst()
                .orElse(null);
        if (Objects.equals(owner.getValue(), shownOwner)) {
            owner.setValue(now);
        }
        if (size.getValue() == shownSize) {
            size.setValue(view.size());
        }
        shownOwner = now;
        shownSize = view.size();
        boolean blocked = !view.blockedReason().isBlank();
        unblock.setVisible(blocked);
        block.setVisible(!blocked);
    }

    private void assign(ChangeId change, Commands commands) {
        if (owner.isEmpty()) {
            throw new Misshapen("owner", "Choose who builds it.");
        }
        commands.send(new AssignChange(change, owner.getValue().id()));
    }

    private String ownerNow() {
        return "%s owns it now.".formatted(owner.getValue().name());
    }

    private void tries(Runnable action, Runnable then) {
        errors.tries(action, then);
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("epr-filters");
        return row;
    }

    private static List<Person> team(Directory directory) {
        return Stream.of(Role.DIGITAL_ANALYST, Role.RELEASE_MANAGER)
                .flatMap(role -> directory.holding(role).stream())
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }
}
