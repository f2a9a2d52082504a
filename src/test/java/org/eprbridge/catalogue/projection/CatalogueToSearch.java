package org.eprbridge.catalogue.projection;

import static org.eprbridge.catalogue.FeaturePasts.MONDAY;
import static org.eprbridge.catalogue.FeaturePasts.ORDER_SETS;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eprbridge.catalogue.FeatureEvent.FeatureAdded;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeatureList.Card;
import org.eprbridge.catalogue.FeatureList.Narrowed;
import org.eprbridge.catalogue.FeaturePasts;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.testing.BorrowedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A catalogue that has heard of two features: the fluid balance chart and order sets. */
abstract class CatalogueToSearch {

    @RegisterExtension
    static final BorrowedDatabase DATABASE = new BorrowedDatabase();

    final MongoTemplate mongo = DATABASE.named("catalogue");
    final FeatureListProjection list = new FeatureListProjection(mongo);
    final SearchesTheCatalogue catalogue = new SearchesTheCatalogue(mongo, () -> Set.of(ORDER_SETS));
    final KnowsFeatures knows = new KnowsFeatures(mongo);

    @BeforeEach
    void two_features() {
        list.forgetEverything();
        list.on(FeaturePasts.added(), MONDAY, 0);
        list.on(new FeatureAdded(ORDER_SETS, FeaturePasts.orderSets()), MONDAY.plus(Duration.ofDays(1)), 0);
    }

    List<FeatureId> found(String words, String audience, String sort) {
        return catalogue.answer(new FeatureList.Find(words, audience, new PageRequest(0, 50, sort))).items().stream()
                .map(Card::feature)
                .toList();
    }

    List<FeatureId> found(Narrowed to) {
        return catalogue.answer(new FeatureList.Find("", to, PageRequest.first(50))).items().stream()
                .map(Card::feature)
                .toList();
    }

    List<Card> cards() {
        return catalogue
                .answer(new FeatureList.Find("", "", PageRequest.first(50)))
                .items();
    }
}
