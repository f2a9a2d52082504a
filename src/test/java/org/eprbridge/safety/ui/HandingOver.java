package org.eprbridge.safety.ui;

import static org.eprbridge.safety.ui.Reviews.REVIEW;
import static org.eprbridge.safety.ui.Reviews.WRONG_CHART;
import static org.eprbridge.testing.Staff.directory;
import static org.eprbridge.testing.Staff.person;
import static org.eprbridge.testing.Staff.registered;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Standing;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Organisation;
import org.eprbridge.people.Organisations;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.Receiver;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.TransferEvent.HazardOffered;
import org.eprbridge.safety.TransferEvent.HazardOfferedOutside;

/** A hazard that is offered to the pharmacy or to a supplier, and the screens on which that is done. */
abstract class HandingOver extends BrowserlessTest {

    static final Receiver PHARMACY = new Receiver("RYY", "Pharmacy");
    static final Receiver SUPPLIER = new Receiver("Northwind Records", "Product safety");
    static final Organisations ORGANISATIONS = () -> List.of(new Organisation("RYY", "Riverside Hospitals"));
    static final Directory PEOPLE = directory(
            registered(
                    person("pharmacist", Role.DIGITAL_ANALYST).from(new Standing("Pharmacist", "", "Pharmacy", "RYY")),
                    null),
            registered(person("surgeon", Role.CCIO).from(new Standing("Surgeon", "", "Surgery", "RYY")), null),
            registered(person("nobody", Role.CLINICIAN), null));

    final List<Object> sent = new ArrayList<>();
    final List<String> left = new ArrayList<>();

    static ReviewPage.Hazard offered() {
        return after(new HazardOffered(REVIEW, WRONG_CHART, PHARMACY, "You print the label."));
    }

    static ReviewPage.Hazard offeredOutside() {
        return after(new HazardOfferedOutside(
                REVIEW, WRONG_CHART, SUPPLIER, "safety@northwind.test", "Only you can change the label."));
    }

    static ReviewPage.Hazard after(HazardEvent event) {
        var hazard = Reviews.hazard(null, null);
        return new ReviewPage.Hazard(
                hazard.record().after(event, Reviews.OFFICER.person()), null, null, hazard.controls());
    }

    static Queries pageWith(ReviewPage.Hazard hazard) {
        return Reviews.answering(Reviews.page(ReviewStatus.OPEN, List.of(), hazard), List.of());
    }

    <T extends HazardScreen> T shown(T view) {
        view.leave = left::add;
        view.open("SR-3", "HZ-5");
        UI.getCurrent().add(view);
        return view;
    }
}
