package org.eprbridge.catalogue.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.stream.Stream;
import org.eprbridge.catalogue.FeatureList.Narrowed;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.platform.ui.UrlState;
import org.jspecify.annotations.Nullable;

/** Where the screens of the catalogue live. */
final class CatalogueAddress {

    static final String PATH = "catalogue";
    static final String NEW = "catalogue/new";
    static final String REVIEWS = "catalogue/reviews";
    static final String HARD_TO_FIND = "hard-to-find";
    static final String IMPORT = "catalogue/import";

    private CatalogueAddress() {}

    static String of(FeatureId feature) {
        return PATH + "/" + feature;
    }

    static String editing(FeatureId feature) {
        return of(feature) + "/edit";
    }

    static String keeping(FeatureId feature) {
        return of(feature) + "/keep";
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

    /** Without a word about it, those that people can use. */
    static FeatureState state(UrlState url) {
        return url.oneOf(FeatureState.class, "state").orElse(FeatureState.IN_USE);
    }

    static Narrowed narrowedTo(UrlState url) {
        return new Narrowed(
                url.text("audience"), url.text("place"), owner(url), state(url), null, url.yes(HARD_TO_FIND));
    }

    /** Whether the address asks for less than everything that is in use. */
    static boolean narrowed(UrlState url) {
        return Stream.of("audience", "place", "owner", "state", HARD_TO_FIND)
                .anyMatch(name -> !url.text(name).isEmpty());
    }

    private static @Nullable PersonId owner(UrlState url) {
        try {
            return url.text("owner").isEmpty() ? null : new PersonId(url.text("owner"));
        } catch (Misshapen _) {
            return null;
        }
    }
}
