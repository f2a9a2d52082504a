package org.eprbridge.ideas.projection;

import org.junit.jupiter.api.DisplayName;
import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayName("Listing ideas from the database")
class ListingIdeasFromTheDatabaseTest extends ListingIdeas {

    @Override
    IdeaLines linesIn(MongoTemplate database) {
        return new LinesInMongo(database);
    }
}
