package org.eprbridge.platform.lists;

import java.util.List;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The lines of a list as a projection wrote them, read a page at a time. */
public record Lines<T>(MongoOperations mongo, Class<T> line) {

    public Page<T> page(Criteria sought, Sort order, PageRequest page) {
        var onThisPage = new Query(sought)
                .with(order)
                .skip((long) page.page() * page.size())
                .limit(page.size());
        return page(mongo.find(onThisPage, line), sought, page);
    }

    /** A page that was read in another way; a first page that is not full tells by itself how many there are. */
    public Page<T> page(List<T> items, Criteria sought, PageRequest page) {
        boolean all = page.page() == 0 && items.size() < page.size();
        long total = all ? items.size() : mongo.count(new Query(sought), line);
        return new Page<>(items, total, page.page(), page.size());
    }
}
