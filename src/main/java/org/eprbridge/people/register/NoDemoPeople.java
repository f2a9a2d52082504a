package org.eprbridge.people.register;

import java.util.List;
import org.eprbridge.people.DemoPeople;
import org.eprbridge.people.Person;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Outside a demo nobody is offered on the sign-in page, whatever the database holds. */
@Component
@Profile("!demo")
class NoDemoPeople implements DemoPeople {

    @Override
    public List<Person> whoMaySignIn() {
        return List.of();
    }
}
