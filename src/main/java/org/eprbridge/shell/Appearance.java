package org.eprbridge.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page looks like before its first word: Aura dressed in the colours of the NHS service manual, live by push. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("assets/epr-bridge.css")
public class Appearance implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("EPR Bridge");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addMetaTag("color-scheme", "light");
        settings.addFavIcon("icon", "icons/epr-bridge.svg", "any");
    }
}
