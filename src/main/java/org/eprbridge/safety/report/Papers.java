package org.eprbridge.safety.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.HazardLogVersions;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.RiskTablesBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the papers of a safety review, as it stands or as it stood. */
@Component
public class Papers {

    private final Queries queries;
    private final EventLog log;
    private final Directory directory;
    private final RiskTablesBook tables;

    Papers(Queries queries, EventLog log, Directory directory, RiskTablesBook tables) {
        this.queries = queries;
        this.log = log;
        this.directory = directory;
        this.tables = tables;
    }

    /**
     * Empty when there is no such review, or was none yet.
     *
     * @param before what happened at this position and later is left out; null for all that has happened
     */
    public Optional<CaseReport> report(ReviewId review, @Nullable Long before) {
        if (before != null && (before < 0 || before > log.head())) {
            throw new Misshapen("position", "Use a position from 0 to %d, the end of the log.".formatted(log.head()));
        }
        long until = before == null ? Long.MAX_VALUE : before;
        return log.history(review.value()).stream()
                .map(Recorded::position)
                .filter(it -> it < until)
                .reduce((_, last) -> last)
                .map(last -> last + 1)
                .flatMap(position ->
                        queries.ask(new ReviewPage.AsItWas(review, position)).map(view -> report(view, position)));
    }

    private CaseReport report(ReviewPage.View view, long position) {
        return new CaseReport(
                view,
                queries.ask(new HazardLogVersions.Before(view.review(), position)),
                tables(view, position),
                directory.asOf(position),
                position);
    }

    public Paper html(CaseReport report) {
        return paper(report.fileName("safety-case") + ".html", "text/html;charset=UTF-8", CaseHtml.of(report));
    }

    public Paper pdf(CaseReport report) {
        var content = CasePdf.of(CaseHtml.of(report), lastFact(report), report.position());
        return new Paper(report.fileName("safety-case") + ".pdf", "application/pdf", content);
    }

    public Paper csv(CaseReport report) {
        return paper(
                report.fileName("hazard-log") + ".csv",
                "text/csv;charset=UTF-8",
                "\uFEFF" + HazardLogFiles.csv(report));
    }

    public Paper json(CaseReport report) {
        return paper(report.fileName("hazard-log") + ".json", "application/json", HazardLogFiles.json(report));
    }

    /** The sections of the report for a page that has a heading of its own. Every text in it is escaped. */
    public String sections(CaseReport report) {
        return CaseHtml.sections(report);
    }

    private List<CaseReport.Tables> tables(ReviewPage.View view, long position) {
        var used = view.hazards().stream()
                .flatMap(it -> Stream.of(Optional.ofNullable(it.initial()), Optional.ofNullable(it.residual())))
                .flatMap(Optional::stream)
                .map(it -> it.judgement().tables())
                .distinct()
                .map(it -> new CaseReport.Tables(it, tables.version(it).orElse(null)))
                .toList();
        if (!used.isEmpty()) {
            return used;
        }
        var inUse = tables.asOf(position);
        return List.of(new CaseReport.Tables(inUse.version(), inUse));
    }

    private static Instant lastFact(CaseReport report) {
        return report.view().timeline().getLast().at();
    }

    private static Paper paper(String name, String type, String words) {
        return new Paper(name, type, words.getBytes(StandardCharsets.UTF_8));
    }
}
