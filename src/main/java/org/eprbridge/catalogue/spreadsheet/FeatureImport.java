package org.eprbridge.catalogue.spreadsheet;

import java.util.List;
import java.util.UUID;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.ImportFeatures;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.PatientDataGuard;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.messaging.References;

/** Brings a file into the catalogue, for screens and programs alike. */
public final class FeatureImport {

    private final Queries queries;
    private final Commands commands;
    private final References references;
    private final PatientDataInLines patientData;

    public FeatureImport(Queries queries, Commands commands, References references, PatientDataGuard patientData) {
        this.queries = queries;
        this.commands = commands;
        this.references = references;
        this.patientData = new PatientDataInLines(patientData);
    }

    /**
     * Answers with what was added, in the order of the file.
     *
     * @throws BadFile when anything at all is wrong; then nothing was added
     */
    public List<AddFeature> bring(byte[] file) {
        var features = FeatureCsv.read(file, names -> queries.ask(new FeatureList.NamesTaken(names)));
        patientData.refuseIn(features);
        var upload = UUID.randomUUID().toString();
        var additions = features.entrySet().stream()
                .map(line -> new AddFeature(reserve(upload, line.getKey()), line.getValue()))
                .toList();
        commands.send(new ImportFeatures(additions));
        return additions;
    }

    private FeatureId reserve(String upload, long line) {
        return new FeatureId(references.reserve("FEAT", upload + "/" + line));
    }
}
