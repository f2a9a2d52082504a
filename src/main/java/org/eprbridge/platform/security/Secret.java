package org.eprbridge.platform.security;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something typed that nobody may read again: it is compared and forgotten, and no log or trace can print it. */
@Schema(type = "string", format = "password")
public final class Secret {

    private final String typed;

    private Secret(String typed) {
        this.typed = typed;
    }

    @JsonCreator
    public static Secret of(@Nullable String typed) {
        return new Secret(typed == null ? "" : typed);
    }

    static boolean isMissing(@Nullable Secret secret) {
        return secret == null || secret.typed.isEmpty();
    }

    /** For the comparison and for nothing else. */
    CharSequence reveal() {
        return typed;
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
