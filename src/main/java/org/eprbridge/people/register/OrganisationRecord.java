package org.eprbridge.people.register;

import org.eprbridge.people.Organisation;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** An organisation as the database keeps it. */
@Document("organisations")
record OrganisationRecord(@Id String code, String name) {

    static OrganisationRecord of(Organisation organisation) {
        return new OrganisationRecord(organisation.code(), organisation.name());
    }

    Organisation toOrganisation() {
        return new Organisation(code, name);
    }
}
