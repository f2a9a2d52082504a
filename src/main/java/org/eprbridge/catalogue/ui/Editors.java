package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.security.SignedIn;

/** Those who may write in the catalogue get the ways to do it; the commands check again. */
final class Editors {

    private Editors() {}

    static boolean mayEdit(SignedIn signedIn) {
        return signedIn.actor()
                .filter(actor -> actor.isAnyOf(Role.CCIO, Role.DEPUTY, Role.DIGITAL_ANALYST, Role.RELEASE_MANAGER))
                .isPresent();
    }

    private static Anchor export() {
        var export = new Anchor("api/v1/features/export", "Export as CSV");
        export.setRouterIgnore(true);
        return export;
    }

    static Div actions() {
        var add = new Anchor(CatalogueAddress.NEW, "Add a feature");
        add.addClassName("epr-button");
        var actions = new Div(
                add,
                new Anchor(CatalogueAddress.IMPORT, "Import a list"),
                export(),
                new Anchor(CatalogueAddress.REVIEWS + "?whose=all", "Reviews due"));
        actions.addClassName("epr-actions");
        return actions;
    }
}
