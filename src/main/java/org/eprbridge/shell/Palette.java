package org.eprbridge.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.Comparator;
import java.util.List;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.ui.Findable;
import org.eprbridge.platform.ui.Words;

/**
 * One field that finds every screen, idea, feature, change and person. Type, press the arrow keys to choose, Enter to
 * open, Escape to leave.
 */
class Palette extends Dialog {

    final TextField typed = new TextField("What are you looking for?");
    final UnorderedList results = new UnorderedList();
    final Div count = new Div();

    private final Actor person;
    private final List<Findable> findables;
    private List<Findable.Hit> hits = List.of();

    Palette(Actor person, List<Findable> findables) {
        this.person = person;
        this.findables = findables;
        setHeaderTitle("Search or jump to");
        setWidth("36rem");
        setMaxWidth("96vw");
        typed.setWidthFull();
        typed.setHelperText("A reference like IDEA-7, a few words, a name or a screen");
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.setValueChangeTimeout(200);
        typed.addValueChangeListener(_ -> find());
        count.addClassName("epr-secondary");
        count.getElement().setAttribute("role", "status");
        results.addClassName("epr-hits");
        var close = new Button("Close", _ -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getHeader().add(close);
        add(typed, count, results);
        Shortcuts.addShortcutListener(this, this::openTheFirst, Key.ENTER).listenOn(typed);
        letArrowKeysMove();
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                typed.focus();
            }
        });
        find();
    }

    void find() {
        String words = typed.getValue().strip();
        hits = findables.stream()
                .flatMap(findable -> findable.find(person, words).stream())
                .sorted(Comparator.comparing(hit -> !hit.isMeantBy(words)))
                .limit(20)
                .toList();
        results.removeAll();
        for (var hit : hits) {
            var kind = new Span(hit.kind());
            kind.addClassName("epr-hit-kind");
            var link = new Anchor(hit.link(), kind, new Span(hit.label()));
            link.getElement().addEventListener("click", _ -> close());
            results.add(new ListItem(link));
        }
        if (words.isEmpty()) {
            count.setText("");
        } else if (hits.isEmpty()) {
            count.setText("Nothing found. Try fewer or other words.");
        } else {
            count.setText(Words.count(hits.size(), "match", "matches"));
        }
    }

    void openTheFirst() {
        if (!hits.isEmpty()) {
            close();
            var link = new Location(hits.getFirst().link());
            UI.getCurrent().navigate(link.getPath(), link.getQueryParameters());
        }
    }

    private void letArrowKeysMove() {
        getElement().executeJs("""
                const palette = this;
                this.addEventListener('keydown', e => {
                  if (e.key !== 'ArrowDown' && e.key !== 'ArrowUp') return;
                  const links = [...palette.querySelectorAll('.epr-hits a')];
                  const at = links.indexOf(document.activeElement);
                  const next = e.key === 'ArrowDown' ? at + 1 : at - 1;
                  e.preventDefault();
                  (next < 0 ? palette.querySelector('vaadin-text-field') : links[Math.min(next, links.length - 1)])?.focus();
                })
                """);
    }
}
