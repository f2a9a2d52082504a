package org.eprbridge.people.register;

import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Looks before the first door opens: no demo beside production, neither its profile nor its people. */
@Component
@Profile("production")
class KeepsDemoOutOfProduction {

    KeepsDemoOutOfProduction(Environment settings, PeopleRegister register) {
        if (settings.acceptsProfiles(Profiles.of("demo"))) {
            throw new DemoInProduction("EPR Bridge does not start: the profiles production and demo exclude each other."
                    + " Remove demo from the active profiles.");
        }
        if (register.knowsDemoPeople()) {
            throw new DemoInProduction("EPR Bridge does not start: this database holds demo people, and everybody knows"
                    + " their password. Give production a database of its own.");
        }
    }
}
