package org.eprbridge.catalogue.domain;

import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.eprbridge.catalogue.FeatureCommand.Part;
import org.eprbridge.catalogue.KnownNames;
import org.eprbridge.kernel.CatalogueId;
import org.eprbridge.kernel.FeatureId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the one stream of names, inside the unit of work of whoever wants one. */
@Component
class NamesInTheLog implements Names {

    private final Repository<NamesInUse> catalogue;
    private final KnownNames known;

    NamesInTheLog(@Lazy Repository<NamesInUse> catalogue, KnownNames known) {
        this.catalogue = catalogue;
        this.known = known;
    }

    @Override
    public void claim(Map<String, FeatureId> wanted, List<String> freed) {
        names().execute(it -> it.claim(wanted, freed));
    }

    @Override
    public boolean note(Part part) {
        return names().invoke(it -> it.note(part));
    }

    private Aggregate<NamesInUse> names() {
        try {
            var names = catalogue.loadOrCreate(CatalogueId.THE_CATALOGUE.value(), NamesInUse::new);
            names.execute(it -> it.beginWith(known::names));
            return names;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
