package planted.room.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import planted.room.domain.Exhibitionist;

/** Breach: a screen that anybody may enter, that knows the domain, and that wakes Node. */
@Route("planted-curious-view")
@JsModule("./curious.js")
class CuriousView extends Div {

    final Exhibitionist exhibitionist = new Exhibitionist();
}
