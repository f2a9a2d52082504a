package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.HomePart;

/** On the home page: what became lately of what this person shared. */
@org.springframework.stereotype.Component
class NewsOfMyIdeas implements HomePart {

    private static final int LATEST = 3;

    private final Queries queries;

    NewsOfMyIdeas(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Component> partFor(Actor person) {
        var latest = queries.ask(IdeaList.Find.mine(new PageRequest(0, LATEST, "-changedAt")));
        if (latest.total() == 0) {
            return Optional.empty();
        }
        var cards = new UnorderedList();
        cards.addClassName("epr-cards");
        latest.items().forEach(idea -> cards.add(new IdeaCard(idea)));
        var news = new Div(new H2("News of your ideas"), cards);
        if (latest.total() > LATEST) {
            news.add(new Paragraph(new Anchor("my-ideas", "See all your ideas")));
        }
        return Optional.of(news);
    }
}
