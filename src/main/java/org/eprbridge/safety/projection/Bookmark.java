package org.eprbridge.safety.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PageRequest;
import org.springframework.data.mongodb.core.query.Criteria;

/** Where a reader of the hazard list stopped: value and reference of the last line. It belongs to one order of the list. */
record Bookmark(PageRequest order, String value, String hazard) {

    private static final String BETWEEN = "\u001f";

    static Bookmark behind(HazardEntry last, PageRequest order) {
        var value = switch (order.sortField()) {
            case "addedAt" -> last.addedAt().toString();
            case "changedAt" -> last.changedAt().toString();
            case "residual" -> Integer.toString(last.residual());
            case "initial" -> Integer.toString(last.initial());
            default -> last.name();
        };
        return new Bookmark(order, value, last.hazard());
    }

    /** Empty for the first stretch. */
    static Optional<Bookmark> read(String text, PageRequest order) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(BETWEEN, -1);
            if (parts.length != 3 || !parts[0].equals(order.sort())) {
                throw unknown();
            }
            var bookmark = new Bookmark(order, parts[1], parts[2]);
            bookmark.typed();
            return Optional.of(bookmark);
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw unknown();
        }
    }

    String text() {
        var whole = String.join(BETWEEN, order.sort(), value, hazard);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.getBytes(StandardCharsets.UTF_8));
    }

    /** Everything that comes behind it. */
    Criteria beyond() {
        var field = order.sortField();
        var same = where(field).is(typed());
        return order.descending()
                ? new Criteria()
                        .orOperator(where(field).lt(typed()), same.and("_id").lt(hazard))
                : new Criteria()
                        .orOperator(where(field).gt(typed()), same.and("_id").gt(hazard));
    }

    private Object typed() {
        return switch (order.sortField()) {
            case "addedAt", "changedAt" -> Instant.parse(value);
            case "residual", "initial" -> Integer.valueOf(value);
            default -> value;
        };
    }

    private static Misshapen unknown() {
        return new Misshapen("after", "Take the text of \"next\" from the page before, with the same sort.");
    }
}
