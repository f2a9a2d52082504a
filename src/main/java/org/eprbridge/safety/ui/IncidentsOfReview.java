package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.IncidentList;
import org.eprbridge.safety.IncidentList.Card;

/** What went wrong since the reviewed change went live; nothing is shown while nothing has. */
class IncidentsOfReview extends Composite<Section> {

    private static final int AT_MOST = 200;

    final UnorderedList list = new UnorderedList();

    IncidentsOfReview() {
        list.addClassName("epr-cards");
        getContent().add(new H2("Incidents since it went live"), list);
    }

    void show(Queries queries, ChangeId change) {
        list.removeAll();
        queries.ask(new IncidentList.Find(change, null, Set.of(), "", PageRequest.first(AT_MOST)))
                .items()
                .forEach(incident -> list.add(item(incident)));
        getContent().setVisible(list.getComponentCount() > 0);
    }

    private static ListItem item(Card incident) {
        var link =
                new Anchor("safety/incidents/" + incident.incident(), incident.incident() + " " + incident.reference());
        var hazard = incident.hazard() == null ? "" : " · hazard " + incident.hazard();
        var when = new Div(Words.date(incident.date()) + hazard);
        when.addClassName("epr-secondary");
        var item = new ListItem(link, when, new Div(incident.summary()), SafetyWords.tag(incident.state()));
        item.addClassNames("epr-card", "epr-wrap");
        return item;
    }
}
