package org.eprbridge.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.readers.Processors.Processor;
import org.eprbridge.platform.ui.Words;

/** One processor: what it is called, how it is and how far, and the way to build it again. */
class ProcessorLine extends NativeTableRow {

    final Button rebuild = new Button("Build again");
    final Button cancel = new Button("Cancel");
    final Span progress = new Span();

    private final Directory directory;
    private final Div state = new Div();
    private final Span remark = new Span();
    private final NativeTableCell position = number();
    private final NativeTableCell lag = number();
    private final NativeTableCell deadLetters = number();
    private final Span onlyOnce = new Span("It acts on what happens, once.");

    ProcessorLine(String name, Directory directory, ProcessorTable.Deeds deeds) {
        this.directory = directory;
        var header = new NativeTableHeaderCell(name);
        header.getElement().setAttribute("scope", "row");
        rebuild.addThemeVariants(ButtonVariant.SMALL);
        rebuild.setDisableOnClick(true);
        rebuild.setAriaLabel("Build again: " + name);
        rebuild.addClickListener(_ -> deeds.rebuild(name));
        cancel.addThemeVariants(ButtonVariant.SMALL);
        cancel.setDisableOnClick(true);
        cancel.setAriaLabel("Cancel building " + name);
        cancel.addClickListener(_ -> deeds.cancel(name));
        remark.addClassNames("epr-secondary", "admin-cause");
        onlyOnce.addClassName("epr-secondary");
        progress.addClassNames("epr-secondary", "admin-cause");
        var standing = new NativeTableCell(new Div(state, remark));
        standing.addClassName("admin-standing");
        add(
                header,
                standing,
                position,
                lag,
                deadLetters,
                new NativeTableCell(new Div(rebuild, cancel, progress, onlyOnce)));
    }

    void show(Processor processor) {
        state.removeAll();
        state.add(ProcessorState.of(processor).tag());
        var words = RebuildWords.remark(processor, directory);
        remark.setText(words);
        remark.setVisible(!words.isEmpty());
        position.setText(Words.number(processor.position()) + " of " + Words.number(processor.head()));
        lag.setText(Words.count(processor.lag(), "event", "events"));
        deadLetters.setText(Words.number(processor.deadLetters()));
        onlyOnce.setVisible(!processor.rebuildable());
        rebuild.setVisible(processor.rebuildable() && !processor.beingRebuilt());
        rebuild.setEnabled(true);
        cancel.setVisible(processor.beingRebuilt());
        cancel.setEnabled(true);
        progress.setText(RebuildWords.progress(processor));
        progress.setVisible(processor.beingRebuilt());
    }

    private static NativeTableCell number() {
        var cell = new NativeTableCell();
        cell.addClassName("admin-number");
        return cell;
    }
}
