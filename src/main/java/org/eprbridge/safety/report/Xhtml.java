package org.eprbridge.safety.report;

import java.util.List;
import java.util.stream.Collectors;

/** Writes XHTML in which every text is escaped, because people wrote most of it. */
final class Xhtml {

    private static final int FEW = 12;

    private final StringBuilder out = new StringBuilder();

    Xhtml heading(int level, String id, String words) {
        out.append("<h%d id=\"%s\">".formatted(level, id)).append(text(words)).append("</h%d>\n".formatted(level));
        return this;
    }

    Xhtml paragraph(String words) {
        out.append("<p>").append(lines(words)).append("</p>\n");
        return this;
    }

    Xhtml quote(String words) {
        out.append("<blockquote><p>").append(lines(words)).append("</p></blockquote>\n");
        return this;
    }

    /** Rows whose first cell is their heading. */
    Xhtml facts(String caption, List<List<String>> rows) {
        begin(caption, "facts", rows);
        out.append("<tbody>\n");
        rows.forEach(this::row);
        out.append("</tbody></table>\n");
        return this;
    }

    /** @param shape how the columns share the width: one of the classes of the style sheet */
    Xhtml table(String caption, String shape, List<String> headings, List<List<String>> rows) {
        begin(caption, shape, rows);
        out.append("<thead><tr>");
        headings.forEach(it -> out.append("<th scope=\"col\">").append(text(it)).append("</th>"));
        out.append("</tr></thead><tbody>\n");
        rows.forEach(this::row);
        out.append("</tbody></table>\n");
        return this;
    }

    Xhtml add(Xhtml more) {
        out.append(more.out);
        return this;
    }

    /** A short table is not torn apart between two pages. */
    private void begin(String caption, String shape, List<List<String>> rows) {
        out.append("<table class=\"%s%s\"><caption>".formatted(shape, rows.size() <= FEW ? " short" : ""));
        out.append(text(caption)).append("</caption>");
    }

    private void row(List<String> cells) {
        out.append("<tr><th scope=\"row\">").append(lines(cells.getFirst())).append("</th>");
        cells.subList(1, cells.size())
                .forEach(it -> out.append("<td>").append(lines(it)).append("</td>"));
        out.append("</tr>\n");
    }

    static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String lines(String words) {
        return text(words).lines().collect(Collectors.joining("<br/>"));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
