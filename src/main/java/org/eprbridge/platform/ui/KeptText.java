package org.eprbridge.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;

/**
 * Keeps what is typed and not yet sent in the browser's tab, so that an expired session, a lost connection, a reload or a
 * quick Back loses nothing. It goes when the server has it or the tab is closed, and nobody else who signs in sees it.
 */
public final class KeptText {

    /** The browser keeps no NHS number either: ten digits that check, wherever letters do not part them. */
    private static final String FIT_TO_KEEP = """
            const fit = text => {
              const seen = [...text.matchAll(/\\p{Nd}/gu)].map(digit => ({
                start: digit.index, end: digit.index + digit[0].length, value: digit[0].normalize('NFKC').codePointAt(0) & 15}));
              let kept = '', from = 0;
              for (let first = 0; first + 9 < seen.length; first++) {
                const ten = seen.slice(first, first + 10), last = ten[9];
                const alone = seen[first - 1]?.end !== ten[0].start && seen[first + 10]?.start !== last.end;
                const sum = ten.slice(0, 9).reduce((total, digit, at) => total + (10 - at) * digit.value, 0);
                if (alone && (11 - sum % 11) % 11 === last.value && !/\\p{L}/u.test(text.slice(ten[0].start, last.end))) {
                  kept += text.slice(from, ten[0].start);
                  from = last.end;
                  first += 9;
                }
              }
              return kept + text.slice(from);
            };
            """;

    private KeptText() {}

    /** For a field that starts with a suggestion: what the person typed themselves comes back over it, until it is sent. */
    public static <C extends Component & HasValue<?, String>> C keepOverSuggestion(C field, String key) {
        field.addAttachListener(_ -> field.getElement()
                .executeJs(FIT_TO_KEEP + """
                        const key = 'epr-kept:' + $0;
                        this.addEventListener('input', () => sessionStorage.setItem(key, fit(this.value)));
                        return sessionStorage.getItem(key) ?? '';
                        """, key)
                .then(String.class, kept -> {
                    if (!kept.isBlank()) {
                        field.setValue(kept);
                    }
                }));
        return field;
    }

    /** It was sent: nothing to bring back. */
    public static void forget(String key) {
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.getPage().executeJs("sessionStorage.removeItem('epr-kept:' + $0)", key);
        }
    }

    /** @param key whose text about what, for example {@code nurse/IDEA-7/comment} */
    public static <C extends Component & HasValue<?, String>> C keep(C field, String key) {
        field.addAttachListener(_ -> field.getElement().executeJs(FIT_TO_KEEP + """
                        const key = 'epr-kept:' + $0, field = this;
                        const kept = sessionStorage.getItem(key);
                        if (kept !== null && kept !== field.value) {
                          field.value = kept;
                          field.dispatchEvent(new Event('input', {bubbles: true}));
                          field.dispatchEvent(new CustomEvent('change', {bubbles: true}));
                        }
                        if (!field.eprKept) {
                          field.addEventListener('value-changed', () => field.value
                              ? sessionStorage.setItem(field.eprKept, fit(field.value))
                              : sessionStorage.removeItem(field.eprKept));
                        }
                        field.eprKept = key;
                        """, key));
        return field;
    }

    /** The server has these words now; whatever was typed since stays kept. */
    public static void isSafe(Component field, String words) {
        field.getElement().executeJs(FIT_TO_KEEP + """
                if (this.eprKept && sessionStorage.getItem(this.eprKept) === fit($0)) {
                  sessionStorage.removeItem(this.eprKept);
                }
                """, words);
    }
}
