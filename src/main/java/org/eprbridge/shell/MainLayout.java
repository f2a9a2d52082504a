package org.eprbridge.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eprbridge.kernel.Actor;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.Findable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every screen: who is signed in, where they can go, and the way out. Made of plain HTML landmarks. */
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    final Nav menu = new Nav();
    final NativeButton menuButton = new NativeButton("Menu");
    final Main main = new Main();

    /** Empty, except while the lists are behind what this person did. */
    final Div behind = new Div();

    private final Map<Destination, Anchor> doors = new EnumMap<>(Destination.class);
    private final AuthenticationContext authentication;
    private final List<Findable> findables;
    private @Nullable Palette palette;
    private String shownPath = "";
    private boolean navigatedBefore;

    MainLayout(
            SignedIn signedIn,
            Directory directory,
            AuthenticationContext authentication,
            ObjectProvider<Findable> findables) {
        this.authentication = authentication;
        this.findables = findables.orderedStream().toList();
        addClassName("epr-app");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        var person = signedIn.actor();
        add(skipLink(), header(person.orElse(null), directory));
        person.ifPresent(this::fillMenu);
        var columns = new Div(menu, main);
        columns.addClassName("epr-columns");
        add(behindNotice(), columns);
        addAttachListener(attached -> ComponentUtil.setData(attached.getUI(), MainLayout.class, this));
    }

    private Div behindNotice() {
        behind.addClassName("epr-behind");
        behind.getElement().setAttribute("role", "status");
        return behind;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }

    /** Marks where the person is; a new screen is read from its top, while a filter or an opened item leaves focus alone. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        doors.forEach((destination, link) -> {
            if (destination.leadsTo(path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        openMenu(false);
        if (navigatedBefore && !path.equals(shownPath)) {
            main.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
        }
        navigatedBefore = true;
        shownPath = path;
    }

    private Anchor skipLink() {
        var skip = new Anchor("#main", "Skip to main content");
        skip.addClassName("epr-skip");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs("this.addEventListener('click', e => {"
                        + " e.preventDefault(); document.getElementById('main').focus(); })");
        return skip;
    }

    private Header header(@Nullable Actor person, Directory directory) {
        var logo = new Div();
        logo.addClassName("epr-logo");
        var product = new Anchor("", "EPR Bridge");
        product.addClassName("epr-product");
        var header = new Header(logo, product);
        header.addClassName("epr-header");
        if (person != null) {
            var out = signOut();
            out.addClassName("epr-sign-out");
            header.add(paletteButton(person), who(person, directory), out, menuButton());
        }
        return header;
    }

    /** Ctrl + K, ⌘ + K on a Mac, or the button: nobody has to know the keys. */
    private NativeButton paletteButton(Actor person) {
        var open = new NativeButton("Search or jump to…", _ -> openPalette(person));
        open.addClassNames("epr-header-button", "epr-palette-button");
        var keys = new Span("Ctrl K");
        keys.addClassName("epr-keys");
        open.add(keys);
        Shortcuts.addShortcutListener(this, () -> openPalette(person), Key.KEY_K, KeyModifier.CONTROL)
                .setBrowserDefaultAllowed(false);
        Shortcuts.addShortcutListener(this, () -> openPalette(person), Key.KEY_K, KeyModifier.META)
                .setBrowserDefaultAllowed(false);
        return open;
    }

    private void openPalette(Actor person) {
        if (palette == null || !palette.isOpened()) {
            palette = new Palette(person, findables);
            palette.open();
        }
    }

    private static Component who(Actor person, Directory directory) {
        var name = new Span(directory.nameOf(person.person()));
        name.addClassName("epr-who-name");
        var who = new Div(name);
        who.addClassName("epr-who");
        directory.find(person.person()).ifPresent(found -> who.add(new Span(found.jobTitle())));
        return who;
    }

    private NativeButton signOut() {
        var button = new NativeButton("Sign out", _ -> authentication.logout());
        button.addClassName("epr-header-button");
        return button;
    }

    private NativeButton menuButton() {
        menuButton.addClassNames("epr-header-button", "epr-menu-button");
        menuButton.getElement().setAttribute("aria-controls", "menu");
        menuButton.addClickListener(_ -> openMenu(!menu.hasClassName("epr-menu-open")));
        return menuButton;
    }

    private void openMenu(boolean open) {
        menu.setClassName("epr-menu-open", open);
        menuButton.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void fillMenu(Actor person) {
        menu.setId("menu");
        menu.addClassName("epr-menu");
        menu.setAriaLabel("Main menu");
        var list = new UnorderedList();
        for (var destination : Destination.openTo(person)) {
            var link = new Anchor(destination.path(), destination.words());
            doors.put(destination, link);
            list.add(new ListItem(link));
        }
        var out = signOut();
        out.setClassName("epr-link-button");
        var last = new ListItem(out);
        last.addClassName("epr-menu-sign-out");
        list.add(last);
        menu.add(list);
    }
}
