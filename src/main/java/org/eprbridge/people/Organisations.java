package org.eprbridge.people;

import java.util.List;

/** Puts a name to an ODS code. Answers from memory; ask as often as you like. */
public interface Organisations {

    List<Organisation> all();

    /** The organisation's name, or the code itself when nobody has named it. */
    default String nameOf(String code) {
        return all().stream()
                .filter(organisation -> organisation.code().equals(code))
                .map(Organisation::name)
                .findFirst()
                .orElse(code);
    }
}
