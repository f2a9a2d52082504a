package org.eprbridge.catalogue.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.EditFeature;
import org.eprbridge.catalogue.FeatureCommand.Extra;
import org.eprbridge.catalogue.FeatureCommand.ImportFeatures;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeatureList.Row;
import org.eprbridge.catalogue.Synonyms;
import org.eprbridge.catalogue.spreadsheet.StagedImports.Staged;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.ImportId;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.PatientDataGuard;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.security.SignedIn;
import org.springframework.stereotype.Component;

/** Brings a file into the catalogue, for screens and programs alike. */
@Component
public class FeatureImport {

    private final Queries queries;
    private final Commands commands;
    private final CarriesOutImports carriesOut;
    private final SignedIn signedIn;
    private final References references;
    private final Directory directory;
    private final PatientDataGuard guard;
    private final PatientDataInLines patientData;

    public FeatureImport(
            Queries queries,
            Commands commands,
            CarriesOutImports carriesOut,
            SignedIn signedIn,
            References references,
            Directory directory,
            PatientDataGuard guard) {
        this.queries = queries;
        this.commands = commands;
        this.carriesOut = carriesOut;
        this.signedIn = signedIn;
        this.references = references;
        this.directory = directory;
        this.guard = guard;
        this.patientData = new PatientDataInLines(guard);
    }

    /**
     * What would happen. New features have no reference yet.
     *
     * @param checked hears now and then how many hundredths of the file have been looked at
     * @throws BadFile when anything at all is wrong
     */
    public ImportPlan tryOut(byte[] file, WhenKnown whenKnown, IntConsumer checked) {
        commands.mustBeAllowed(ImportFeatures.class);
        return plan(file, whenKnown, checked, howMany -> List.of());
    }

    /**
     * Does it, all or nothing: in one commit, or in several of which the rest always follows the first.
     *
     * @throws BadFile when anything at all is wrong; then nothing was changed
     */
    public ImportPlan bring(byte[] file, WhenKnown whenKnown, IntConsumer checked) {
        commands.mustBeAllowed(ImportFeatures.class);
        return guard.lookingOnce(() -> {
            var upload = UUID.randomUUID().toString();
            var plan = plan(file, whenKnown, checked, howMany -> references.reserveBlock("FEAT", upload, howMany));
            var parts = ImportParts.of(plan);
            if (parts.size() == 1) {
                commands.send(parts.getFirst());
            } else if (!parts.isEmpty()) {
                var list = new ImportId(references.reserve("IMP", upload));
                var by = signedIn.actor().orElseThrow();
                carriesOut.carryOut(new Staged(list, by, ImportParts.chained(list, parts), 0), commands::send);
            }
            return plan;
        });
    }

    private ImportPlan plan(
            byte[] file, WhenKnown whenKnown, IntConsumer checked, Function<Integer, List<String>> numbers) {
        Map<String, Row> known = queries.ask(new FeatureList.Whole()).stream()
                .collect(Collectors.toMap(
                        row -> Synonyms.key(row.description().name()), Function.identity(), (a, _) -> a));
        var csv =
                FeatureCsv.read(file, person -> directory.findByUserName(person).map(Person::id), known, whenKnown);
        patientData.refuseIn(csv, checked);
        var lines = csv.features();
        var fresh =
                lines.stream().filter(line -> !known.containsKey(line.key())).count();
        var ids = numbers.apply((int) fresh).iterator();
        var added = new ArrayList<AddFeature>();
        var edited = new ArrayList<EditFeature>();
        var extras = new ArrayList<Extra>();
        int changed = 0;
        for (var line : lines) {
            var row = Optional.ofNullable(known.get(line.key()));
            if (row.isEmpty()) {
                var id = new FeatureId(ids.hasNext() ? ids.next() : "FEAT-new");
                added.add(new AddFeature(id, line.description()));
                if (!line.extra().saysNothing()) {
                    extras.add(line.extra().of(id));
                }
            } else {
                changed += change(line, row.get(), edited, extras) ? 1 : 0;
            }
        }
        int unchanged = lines.size() - added.size() - changed;
        return new ImportPlan(List.copyOf(added), List.copyOf(edited), List.copyOf(extras), changed, unchanged);
    }

    private static boolean change(CsvLine line, Row row, List<EditFeature> edited, List<Extra> extras) {
        boolean words = !line.description().equals(row.description());
        boolean more = news(line.extra(), row);
        if (words) {
            edited.add(new EditFeature(row.feature(), line.description(), row.version()));
        }
        if (more) {
            extras.add(line.extra().of(row.feature()));
        }
        return words || more;
    }

    /** Whether the line says anything that is not known yet. */
    private static boolean news(Extra said, Row row) {
        var words = row.synonyms().stream().map(Synonyms::key).collect(Collectors.toCollection(LinkedHashSet::new));
        words.add(Synonyms.key(row.description().name()));
        return said.synonyms().stream().anyMatch(word -> !words.contains(Synonyms.key(word)))
                || (!said.places().isEmpty() && !said.places().equals(row.available()))
                || (said.owner() != null && !said.owner().equals(row.owner()))
                || (said.reviewDue() != null && !said.reviewDue().equals(row.reviewDue()))
                || (!said.link().isEmpty() && !said.link().equals(row.link()));
    }
}
