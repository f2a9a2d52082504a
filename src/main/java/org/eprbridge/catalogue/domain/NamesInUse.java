package org.eprbridge.catalogue.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.eprbridge.catalogue.CatalogueEvent.Claim;
import org.eprbridge.catalogue.CatalogueEvent.NamesClaimed;
import org.eprbridge.catalogue.CatalogueEvent.PartImported;
import org.eprbridge.catalogue.FeatureCommand.Part;
import org.eprbridge.catalogue.NameTaken;
import org.eprbridge.catalogue.Synonyms;
import org.eprbridge.kernel.CatalogueId;
import org.eprbridge.kernel.FeatureId;

/** Which feature has which name. All claims are on one stream, so two that come at once collide, on whichever node. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@SuppressWarnings("NullAway.Init")
class NamesInUse {

    private static final int IMPORTS_REMEMBERED = 100;

    @AggregateIdentifier
    private CatalogueId id;

    private Map<String, FeatureId> names = new HashMap<>();

    /** How many parts of the latest lists are in, so that nobody brings one in twice. */
    private LinkedHashMap<String, Integer> imports = new LinkedHashMap<>();

    /** Names that were given before anybody kept them apart; where two had the same, the first keeps it. */
    void beginWith(Supplier<Map<String, FeatureId>> known) {
        if (id == null) {
            apply(new NamesClaimed(CatalogueId.THE_CATALOGUE, claims(known.get()), List.of()));
        }
    }

    void claim(Map<String, FeatureId> wanted, List<String> freed) {
        wanted.forEach((name, feature) -> {
            var holder = names.get(Synonyms.key(name));
            if (holder != null && !holder.equals(feature)) {
                throw new NameTaken(name, holder);
            }
        });
        var freedKeys = freed.stream().map(Synonyms::key).toList();
        apply(new NamesClaimed(CatalogueId.THE_CATALOGUE, claims(wanted), freedKeys));
    }

    boolean note(Part part) {
        if (part.number() <= imports.getOrDefault(part.list().value(), 0)) {
            return false;
        }
        apply(new PartImported(CatalogueId.THE_CATALOGUE, part.list(), part.number(), part.of()));
        return true;
    }

    private static List<Claim> claims(Map<String, FeatureId> names) {
        return names.entrySet().stream()
                .map(name -> new Claim(Synonyms.key(name.getKey()), name.getValue()))
                .toList();
    }

    @EventSourcingHandler
    void on(NamesClaimed event) {
        id = event.catalogue();
        event.freed().forEach(names::remove);
        event.claims().forEach(claim -> names.putIfAbsent(claim.name(), claim.feature()));
    }

    @EventSourcingHandler
    void on(PartImported event) {
        id = event.catalogue();
        imports.put(event.list().value(), event.part());
        if (imports.size() > IMPORTS_REMEMBERED) {
            imports.pollFirstEntry();
        }
    }
}
