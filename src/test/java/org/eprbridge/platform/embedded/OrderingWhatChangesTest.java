package org.eprbridge.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Putting documents in order while others write")
class OrderingWhatChangesTest {

    /** As the values of a map that loses one between the question for its size and the walk over it. */
    @Test
    void bears_with_one_that_is_gone() {
        var left = List.of(new Document("name", "b"), new Document("name", "a"));
        var promisesThree = Spliterators.spliterator(left.iterator(), 3, 0);

        var ordered = new Order(new Document("name", 1)).sorted(StreamSupport.stream(promisesThree, false), 0);

        assertThat(ordered.map(each -> each.get("name"))).containsExactly("a", "b");
    }
}
