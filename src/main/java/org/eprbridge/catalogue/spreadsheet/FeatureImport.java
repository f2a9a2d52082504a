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
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.messaging.PatientDataGuard;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.platform.security.SignedIn;

/** Brings a file into the catalogue, for screens and programs alike. */
public final class FeatureImport {

    private final Queries queries;
    private final Commands commands;
    private final CommandsAs withoutWaiting;
    private final SignedIn signedIn;
    private final References references;
    private final Directory directory;
    private final PatientDataInLines patientData;

    public FeatureImport(
            Queries queries,
            Commands commands,
            CommandsAs withoutWaiting,
            SignedIn signedIn,
            References references,
            Directory directory,
            PatientDataGuard patientData) {
        this.queries = queries;
        this.commands = commands;
        this.withoutWaiting = withoutWaiting;
        this.signedIn = signedIn;
        this.references = references;
        this.directory = directory;
        this.patientData = new PatientDataInLines(patientData);
    }

    /**
     * What would happen. New features have no reference yet.
     *
     * @param checked hears now and then how many hundredths of the file have been looked at
     * @throws BadFile when anything at all is wrong
     */
    public ImportPlan tryOut(byte[] file, WhenKnown whenKnown, IntConsumer checked) {
        return plan(file, whenKnown, checked, howMany -> List.of());
    }

    /**
     * Does it, all or nothing; a file of some thousand lines in several commits, after all of it was looked at.
     *
     * @throws BadFile when anything at all is wrong; then nothing was changed
     */
    public ImportPlan bring(byte[] file, WhenKnown whenKnown, IntConsumer checked) {
        var upload = UUID.randomUUID().toString();
        var plan = plan(file, whenKnown, checked, howMany -> references.reserveBlock("FEAT", upload, howMany));
        var parts = ImportParts.of(plan);
        for (int done = 0; done < parts.size(); done++) {
            send(parts.get(done), done, parts.size());
        }
        return plan;
    }

    /** The lists need only have followed when the last part is in. */
    private void send(ImportFeatures part, boolean last) {
        var person = signedIn.actor();
        if (last || person.isEmpty()) {
            commands.send(part);
        } else {
            withoutWaiting.send(person.get(), part);
        }
    }

    /** Whatever could be wrong with the file was looked for before; what is left are outages, and somebody who was faster. */
    private void send(ImportFeatures part, int done, int all) {
        try {
            send(part, done == all - 1);
        } catch (Refused refused) {
            if (done == 0) {
                throw refused;
            }
            throw new Refused(
                    refused.type(),
                    refused.kind(),
                    "%d of %d parts of the file are in the catalogue, then this stood in the way: %s Import the file again and"
                                    .formatted(done, all, refused.sentence())
                            + " let it change known features; what is in stays as it is.");
        }
    }

    private ImportPlan plan(
            byte[] file, WhenKnown whenKnown, IntConsumer checked, Function<Integer, List<String>> numbers) {
        Map<String, Row> known = queries.ask(new FeatureList.Whole()).stream()
                .collect(Collectors.toMap(
                        row -> Synonyms.key(row.description().name()), Function.identity(), (a, _) -> a));
        var lines =
                FeatureCsv.read(file, person -> directory.findByUserName(person).map(Person::id), known, whenKnown);
        patientData.refuseIn(lines, checked);
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
