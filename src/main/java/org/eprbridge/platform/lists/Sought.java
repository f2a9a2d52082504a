package org.eprbridge.platform.lists;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.eprbridge.kernel.SearchWords;
import org.springframework.data.mongodb.core.query.Criteria;

/** What a line must be to stand in a list; as long as nothing is asked for, every line does. */
public final class Sought {

    private final List<Criteria> all = new ArrayList<>();

    public Sought and(Criteria one) {
        all.add(one);
        return this;
    }

    /** One of these; nothing chosen is everything. */
    public Sought oneOf(String field, Collection<?> chosen) {
        return chosen.isEmpty() ? this : and(where(field).in(chosen));
    }

    /** Every word that somebody typed, anywhere in the field {@code words}, and each as it is. */
    public Sought saying(String typed) {
        SearchWords.in(typed).forEach(word -> and(where("words").regex(Pattern.quote(word))));
        return this;
    }

    public Criteria criteria() {
        return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    }
}
