package org.eprbridge.platform.security;

import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import org.eprbridge.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What Spring Security remembers of a person while they are signed in. */
public record SignedInPerson(String userName, Credentials.Account account) implements UserDetails, Serializable {

    static Optional<SignedInPerson> of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }

    public Actor actor() {
        return account.actor();
    }

    public String displayName() {
        return account.displayName();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return actor().roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public String getPassword() {
        return account.passwordHash();
    }

    @Override
    public String getUsername() {
        return userName;
    }
}
