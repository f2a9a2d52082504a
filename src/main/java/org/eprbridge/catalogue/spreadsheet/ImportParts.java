package org.eprbridge.catalogue.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eprbridge.catalogue.FeatureCommand;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.Ahead;
import org.eprbridge.catalogue.FeatureCommand.ContinueImport;
import org.eprbridge.catalogue.FeatureCommand.EditFeature;
import org.eprbridge.catalogue.FeatureCommand.Extra;
import org.eprbridge.catalogue.FeatureCommand.ImportFeatures;
import org.eprbridge.catalogue.FeatureCommand.Part;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.ImportId;
import org.jspecify.annotations.Nullable;

/** As many steps as it takes: one commit of the log holds some thousand facts. A usual file is one step. */
final class ImportParts {

    private static final int MOST_FACTS = 4_000;
    private static final long MOST_BYTES = 5_000_000;
    private static final int BYTES_OF_A_FACT = 700;

    private final List<ImportFeatures> done = new ArrayList<>();
    private List<AddFeature> added = new ArrayList<>();
    private List<EditFeature> edited = new ArrayList<>();
    private List<Extra> extras = new ArrayList<>();
    private int facts;
    private long bytes;

    private ImportParts() {}

    static List<ImportFeatures> of(ImportPlan plan) {
        var parts = new ImportParts();
        Map<FeatureId, Extra> extraOf = new LinkedHashMap<>();
        plan.extras().forEach(extra -> extraOf.put(extra.feature(), extra));
        plan.added().forEach(add -> {
            parts.makeRoom(add.description(), extraOf.get(add.feature()));
            parts.added.add(add);
            parts.take(extraOf.remove(add.feature()));
        });
        plan.edited().forEach(edit -> {
            parts.makeRoom(edit.description(), extraOf.get(edit.feature()));
            parts.edited.add(edit);
            parts.take(extraOf.remove(edit.feature()));
        });
        extraOf.values().forEach(extra -> {
            parts.makeRoom(null, extra);
            parts.take(extra);
        });
        parts.close();
        return parts.done;
    }

    /** As one list: the first part claims the names of all, and each says which one it is. */
    static List<FeatureCommand> chained(ImportId list, List<ImportFeatures> parts) {
        var first = parts.getFirst();
        var rest = parts.subList(1, parts.size());
        var ahead = rest.stream()
                .flatMap(part -> part.features().stream())
                .map(each -> new Ahead(each.description().name(), each.feature()))
                .toList();
        var chain = new ArrayList<FeatureCommand>();
        chain.add(new ImportFeatures(
                first.features(), first.edits(), first.extras(), ahead, new Part(list, 1, parts.size())));
        rest.forEach(part -> chain.add(new ContinueImport(
                part.features(), part.edits(), part.extras(), new Part(list, chain.size() + 1, parts.size()))));
        return chain;
    }

    private void makeRoom(@Nullable FeatureDescription words, @Nullable Extra extra) {
        int more = (words == null ? 0 : 1) + (extra == null ? 0 : facts(extra));
        long size = (long) more * BYTES_OF_A_FACT + (words == null ? 0 : 2L * length(words));
        if (facts + more > MOST_FACTS || bytes + size > MOST_BYTES) {
            close();
        }
        facts += more;
        bytes += size;
    }

    private void take(@Nullable Extra extra) {
        if (extra != null) {
            extras.add(extra);
        }
    }

    private void close() {
        if (!added.isEmpty() || !edited.isEmpty() || !extras.isEmpty()) {
            done.add(new ImportFeatures(added, edited, extras));
        }
        added = new ArrayList<>();
        edited = new ArrayList<>();
        extras = new ArrayList<>();
        facts = 0;
        bytes = 0;
    }

    private static int facts(Extra extra) {
        return extra.synonyms().size()
                + (int) Stream.of(extra.owner(), extra.reviewDue())
                        .filter(Objects::nonNull)
                        .count()
                + (extra.places().isEmpty() ? 0 : 1)
                + (extra.link().isEmpty() ? 0 : 1);
    }

    private static int length(FeatureDescription words) {
        return words.name().length()
                + words.summary().length()
                + words.where().length()
                + words.audience().length()
                + words.howTo().length();
    }
}
