package org.eprbridge.ideas.projection;

import org.junit.jupiter.api.DisplayName;
import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayName("Listing ideas from memory")
class ListingIdeasFromMemoryTest extends ListingIdeas {

    @Override
    IdeaLines linesIn(MongoTemplate database) {
        return new LinesInMemory(new LinesInMongo(database));
    }
}
