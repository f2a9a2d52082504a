package org.eprbridge.people;

import java.util.List;

/** The invented people whom the sign-in page offers. Nobody, unless the demo is on. */
@FunctionalInterface
public interface DemoPeople {

    List<Person> whoMaySignIn();
}
