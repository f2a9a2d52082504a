package org.eprbridge.catalogue.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eprbridge.catalogue.FeatureList.Narrowed;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.kernel.SearchWords;
import org.eprbridge.platform.lists.Sought;
import org.springframework.data.mongodb.core.query.Criteria;

/** Which lines of the catalogue somebody asks for. */
final class Wanted {

    private Wanted() {}

    /** @param hardToFind the features that are */
    static Criteria of(String q, Narrowed to, Set<String> hardToFind) {
        var sought = new Sought();
        if (!to.audience().isBlank()) {
            sought.and(where("audience").is(to.audience()));
        }
        if (!to.place().isBlank()) {
            sought.and(new Criteria()
                    .orOperator(
                            where("places").is(to.place()),
                            where("places").is(null),
                            where("places").size(0)));
        }
        if (to.owner() != null) {
            sought.and(where("owner").is(to.owner().value()));
        }
        if (to.state() != null) {
            in(to.state()).forEach(sought::and);
        }
        if (to.dueBy() != null) {
            sought.and(where("reviewDue").lte(to.dueBy().toString()));
        }
        if (to.hardToFind()) {
            sought.and(where("_id").in(hardToFind));
        }
        SearchWords.in(q).forEach(word -> sought.and(saying(Pattern.quote(word))));
        return sought.criteria();
    }

    private static Criteria saying(String word) {
        return new Criteria()
                .orOperator(where("words").regex(word), where("synonymKeys").regex(word));
    }

    private static List<Criteria> in(FeatureState state) {
        return switch (state) {
            case IN_USE ->
                List.of(where("retired").is(null), where("mergedInto").is(null));
            case RETIRED ->
                List.of(where("retired").is(true), where("mergedInto").is(null));
            case MERGED -> List.of(where("mergedInto").ne(null));
        };
    }
}
