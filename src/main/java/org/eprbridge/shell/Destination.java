package org.eprbridge.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.util.Arrays;
import java.util.List;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Role;

/** The rooms' front doors, in the order of the menu. Whether a person may enter is written on the door itself. */
enum Destination {
    HOME("", "Home"),
    SHARE("share", "Share an idea"),
    MY_IDEAS("my-ideas", "My ideas"),
    TRIAGE("triage", "Triage"),
    IDEAS("ideas", "All ideas"),
    CATALOGUE("catalogue", "Catalogue"),
    DELIVERY("delivery", "Delivery"),
    SAFETY("safety", "Clinical safety"),
    PEOPLE("people", "People and roles"),
    ADMIN("admin", "Administration"),
    DATA("administration/data", "Backup and export");

    private static final AccessAnnotationChecker DOORS = new AccessAnnotationChecker();

    private final String path;
    private final String words;

    Destination(String path, String words) {
        this.path = path;
        this.words = words;
    }

    static List<Destination> openTo(Actor person) {
        return Arrays.stream(values())
                .filter(destination -> destination.opensFor(person))
                .toList();
    }

    String path() {
        return path;
    }

    String words() {
        return words;
    }

    /** Home is where the address stops; the others include everything behind their door. */
    boolean leadsTo(String address) {
        return address.equals(path) || !path.isEmpty() && address.startsWith(path + "/");
    }

    private boolean opensFor(Actor person) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(path)
                .filter(screen -> DOORS.hasAccess(screen, () -> person.person().value(), role -> holds(person, role)))
                .isPresent();
    }

    private static boolean holds(Actor person, String role) {
        return Arrays.stream(Role.values()).anyMatch(known -> known.name().equals(role) && person.is(known));
    }
}
