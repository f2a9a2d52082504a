package org.eprbridge.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.people.PeopleList;
import org.eprbridge.people.PersonPage;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who works here, for programs. Corrections come later; passwords never leave the register. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "People")
class PeopleApi {

    private final Queries queries;
    private final SignedIn signedIn;

    PeopleApi(Queries queries, SignedIn signedIn) {
        this.queries = queries;
        this.signedIn = signedIn;
    }

    @GetMapping("/people")
    @Operation(summary = "People and their roles, searched and paged")
    Page<PeopleList.Card> people(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(defaultValue = "") String sort) {
        return queries.ask(new PeopleList.Find(q, role, new PageRequest(page, size, sort)));
    }

    @GetMapping("/people/{id}")
    @Operation(summary = "One person")
    PersonPage.View person(@PathVariable String id) {
        return find(new PersonId(id));
    }

    @GetMapping("/me")
    @Operation(summary = "The person who is signed in")
    PersonPage.View me() {
        var me = signedIn.actor().orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
        return find(me.person());
    }

    private PersonPage.View find(PersonId person) {
        return queries.ask(new PersonPage.Of(person)).orElseThrow(() -> new NotFound("person", person));
    }
}
