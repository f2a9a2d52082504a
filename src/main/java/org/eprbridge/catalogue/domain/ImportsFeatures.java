package org.eprbridge.catalogue.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.eprbridge.catalogue.EditedMeanwhile;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.AddSynonym;
import org.eprbridge.catalogue.FeatureCommand.Ahead;
import org.eprbridge.catalogue.FeatureCommand.AssignFeature;
import org.eprbridge.catalogue.FeatureCommand.ContinueImport;
import org.eprbridge.catalogue.FeatureCommand.DescribeAvailability;
import org.eprbridge.catalogue.FeatureCommand.EditFeature;
import org.eprbridge.catalogue.FeatureCommand.Extra;
import org.eprbridge.catalogue.FeatureCommand.ImportFeatures;
import org.eprbridge.catalogue.FeatureCommand.LinkFeature;
import org.eprbridge.catalogue.FeatureCommand.PlanReview;
import org.eprbridge.catalogue.FeatureIsMerged;
import org.eprbridge.catalogue.NameTaken;
import org.eprbridge.catalogue.Synonyms;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.people.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Adds a whole list within one unit of work, which the log stores as one commit: all of it or nothing. */
@Component
class ImportsFeatures {

    private static final Logger LOG = LoggerFactory.getLogger(ImportsFeatures.class);

    private final Repository<Feature> features;
    private final Names names;

    ImportsFeatures(Repository<Feature> features, Names names) {
        this.features = features;
        this.names = names;
    }

    @CommandHandler
    void handle(ImportFeatures command, Directory directory) throws Exception {
        var part = command.part();
        if (part != null && !names.note(part)) {
            return;
        }
        for (EditFeature edit : command.edits()) {
            features.load(edit.feature().value()).execute(it -> it.handle(edit, names));
        }
        var wanted = wanted(command);
        if (!wanted.isEmpty()) {
            names.claim(wanted, List.of());
        }
        add(command.features());
        for (Extra extra : command.extras()) {
            features.load(extra.feature().value()).execute(it -> tell(it, extra, directory));
        }
    }

    @CommandHandler
    void handle(ContinueImport command, Directory directory) throws Exception {
        if (!names.note(command.part())) {
            return;
        }
        add(command.features());
        command.edits().forEach(edit -> unlessSomebodyHasSpoken(edit.feature(), it -> it.handle(edit, names)));
        command.extras().forEach(extra -> unlessSomebodyHasSpoken(extra.feature(), it -> tell(it, extra, directory)));
    }

    /** As somebody wrote them, so that a refusal names them so. */
    private static Map<String, FeatureId> wanted(ImportFeatures command) {
        var wanted = new LinkedHashMap<String, FeatureId>();
        var keys = new HashMap<String, FeatureId>();
        Stream.concat(
                        command.features().stream()
                                .map(each -> new Ahead(each.description().name(), each.feature())),
                        command.ahead().stream())
                .forEach(each -> {
                    var twin = keys.put(Synonyms.key(each.name()), each.feature());
                    if (twin != null) {
                        throw new NameTaken(each.name(), twin);
                    }
                    wanted.put(each.name(), each.feature());
                });
        return wanted;
    }

    private void add(List<AddFeature> all) throws Exception {
        for (AddFeature feature : all) {
            features.newInstance(() -> new Feature(feature));
        }
    }

    private void unlessSomebodyHasSpoken(FeatureId feature, Consumer<Feature> deed) {
        try {
            features.load(feature.value()).execute(deed);
        } catch (EditedMeanwhile | FeatureIsMerged | Misshapen since) {
            LOG.info("{} is left as somebody made it since the list began to come in: {}", feature, since.getMessage());
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
