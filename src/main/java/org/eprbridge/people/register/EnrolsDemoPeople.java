package org.eprbridge.people.register;

import java.util.List;
import org.eprbridge.people.DemoPeople;
import org.eprbridge.people.Person;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Fills the register with invented people on the first day of a demo, and never beside real ones. */
@Component
@Profile("demo")
class EnrolsDemoPeople implements SmartInitializingSingleton, DemoPeople {

    private static final Logger log = LoggerFactory.getLogger(EnrolsDemoPeople.class);

    /** Everybody knows this password, so a slow hash would protect nothing and would only slow every REST call. */
    private static final BCryptPasswordEncoder QUICK = new BCryptPasswordEncoder(4);

    private static final String PASSWORD = "bridge";

    private final PeopleRegister register;
    private boolean besideRealPeople;

    EnrolsDemoPeople(PeopleRegister register) {
        this.register = register;
    }

    @Override
    public void afterSingletonsInstantiated() {
        besideRealPeople = register.knowsRealPeople();
        if (besideRealPeople) {
            log.warn("This database holds real people, so no demo people were added.");
            return;
        }
        var missing = DemoStaff.members().stream()
                .filter(member -> register.find(member.person().id()).isEmpty())
                .map(member -> PersonRecord.of(member.person(), passwordHash(member), true))
                .toList();
        if (!missing.isEmpty()) {
            register.keep(
                    missing,
                    DemoStaff.organisations().stream()
                            .map(OrganisationRecord::of)
                            .toList());
        }
    }

    /** In the order of the file: those who send ideas first, those who run the installation last. */
    @Override
    public List<Person> whoMaySignIn() {
        if (besideRealPeople) {
            return List.of();
        }
        return DemoStaff.members().stream()
                .filter(DemoStaff.Member::signsIn)
                .flatMap(member -> register.find(member.person().id()).stream())
                .toList();
    }

    private static @Nullable String passwordHash(DemoStaff.Member member) {
        return member.signsIn() ? "{bcrypt}" + QUICK.encode(PASSWORD) : null;
    }
}
