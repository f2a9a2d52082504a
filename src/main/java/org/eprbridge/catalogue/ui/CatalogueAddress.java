package org.eprbridge.catalogue.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.ui.UrlState;

/** Where the screens of the catalogue live. */
final class CatalogueAddress {

    static final String PATH = "catalogue";
    static final String NEW = "catalogue/new";
    static final String IMPORT = "catalogue/import";

    private CatalogueAddress() {}

    static String of(FeatureId feature) {
        return PATH + "/" + feature;
    }

    static String editing(FeatureId feature) {
        return of(feature) + "/edit";
    }

    /** People edit addresses; what is no reference leads nowhere. */
    static Optional<FeatureId> feature(RouteParameters address) {
        try {
            return address.get("feature").map(FeatureId::new);
        } catch (Misshapen _) {
            return Optional.empty();
        }
    }

    /** People count from 1, the list from 0; what is no number is the first page. */
    static int page(UrlState url) {
        try {
            int written = url.text("page").isEmpty() ? 1 : Integer.parseInt(url.text("page"));
            return Math.clamp(written, 1, 100_000) - 1;
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
