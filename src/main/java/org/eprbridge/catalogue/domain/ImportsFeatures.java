package org.eprbridge.catalogue.domain;

import java.util.LinkedHashMap;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.AddSynonym;
import org.eprbridge.catalogue.FeatureCommand.AssignFeature;
import org.eprbridge.catalogue.FeatureCommand.DescribeAvailability;
import org.eprbridge.catalogue.FeatureCommand.EditFeature;
import org.eprbridge.catalogue.FeatureCommand.Extra;
import org.eprbridge.catalogue.FeatureCommand.ImportFeatures;
import org.eprbridge.catalogue.FeatureCommand.LinkFeature;
import org.eprbridge.catalogue.FeatureCommand.PlanReview;
import org.eprbridge.catalogue.NameTaken;
import org.eprbridge.catalogue.Synonyms;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.people.Directory;
import org.springframework.stereotype.Component;

/** Adds a whole list within one unit of work, which the log stores as one commit: all of it or nothing. */
@Component
class ImportsFeatures {

    private final Repository<Feature> features;
    private final Names names;

    ImportsFeatures(Repository<Feature> features, Names names) {
        this.features = features;
        this.names = names;
    }

    @CommandHandler
    void handle(ImportFeatures command, Directory directory) throws Exception {
        for (EditFeature edit : command.edits()) {
            features.load(edit.feature().value()).execute(it -> it.handle(edit, names));
        }
        var wanted = new LinkedHashMap<String, FeatureId>();
        for (AddFeature feature : command.features()) {
            var twin = wanted.put(Synonyms.key(feature.description().name()), feature.feature());
            if (twin != null) {
                throw new NameTaken(feature.description().name(), twin);
            }
        }
        if (!wanted.isEmpty()) {
            names.claim(wanted, List.of());
        }
        for (AddFeature feature : command.features()) {
            features.newInstance(() -> new Feature(feature));
        }
        for (Extra extra : command.extras()) {
            features.load(extra.feature().value()).execute(it -> tell(it, extra, directory));
        }
    }

    /** What an import says beside the description, as if somebody had said it one by one. */
    private static void tell(Feature feature, Extra said, Directory directory) {
        var id = said.feature();
        said.synonyms().stream()
                .filter(word -> !feature.isItsName(word))
                .forEach(word -> feature.handle(new AddSynonym(id, word)));
        if (!said.places().isEmpty()) {
            feature.handle(new DescribeAvailability(id, said.places()));
        }
        if (said.owner() != null) {
            feature.handle(new AssignFeature(id, said.owner()), directory);
        }
        if (said.reviewDue() != null) {
            feature.handle(new PlanReview(id, said.reviewDue()));
        }
        if (!said.link().isEmpty()) {
            feature.handle(new LinkFeature(id, said.link()));
        }
    }
}
