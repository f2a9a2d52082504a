package org.eprbridge.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.eprbridge.people.DemoPeople;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.Words;
import org.springframework.beans.factory.ObjectProvider;

/** The front door. In a demo it offers invented people, one click each; everywhere it takes a user name and a password. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in – EPR Bridge")
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver {

    /** Of every invented person. Says nothing about real ones, who never exist beside them. */
    private static final String DEMO_PASSWORD = "bridge";

    final Div problem = new Div();
    final UnorderedList offered = new UnorderedList();
    final SignInForm form = new SignInForm();

    private final SignedIn signedIn;

    SignInView(SignedIn signedIn, ObjectProvider<DemoPeople> demo, Directory directory) {
        this.signedIn = signedIn;
        var product = new Span("EPR Bridge");
        product.addClassName("epr-product");
        var header = new Header(product);
        header.addClassName("epr-header");
        var main = new Main();
        main.addClassName("epr-sign-in");
        add(header, main);
        problem.addClassName("epr-form-errors");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        main.add(new H1("Sign in to EPR Bridge"), problem);
        var people =
                demo.orderedStream().flatMap(d -> d.whoMaySignIn().stream()).toList();
        if (!people.isEmpty()) {
            main.add(
                    new Paragraph("This is a demonstration with invented people. Choose somebody to sign in as."),
                    offered);
            offer(people);
            main.add(new H2("Or with a user name and password"));
        }
        if (directory.everybody().isEmpty()) {
            main.add(new Paragraph("Nobody is registered here yet, so nobody can sign in. To look around with invented "
                    + "people, stop EPR Bridge and start it without --no-demo."));
            return;
        }
        main.add(form.withFields());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.actor().isPresent()) {
            event.forwardTo("");
            return;
        }
        var why = event.getLocation().getQueryParameters();
        why.getSingleParameter("wait").ifPresent(seconds -> say(madeToWait(seconds)));
        why.getSingleParameter("away")
                .ifPresent(_ -> say("We cannot look up your password at the moment. Try again in a minute."));
        why.getSingleParameter("error")
                .ifPresent(_ -> say("This user name and password do not belong together. Check them and try again."));
    }

    private void say(String sentence) {
        problem.removeAll();
        problem.add(new H2("There is a problem"), new Paragraph(sentence));
        problem.setVisible(true);
    }

    /** Anybody may write anything into an address. */
    private static String madeToWait(String seconds) {
        boolean told = seconds.matches("[1-9]\\d?");
        var rest = told ? Words.count(Long.parseLong(seconds), "second", "seconds") : "a minute";
        return "Too many wrong passwords. Try again in %s.".formatted(rest);
    }

    private void offer(List<Person> people) {
        offered.addClassName("epr-people");
        for (var person : people) {
            var name = new Span(person.name());
            name.addClassName("epr-who-name");
            var job = new Span(person.jobTitle());
            var button = new NativeButton();
            button.add(name, job);
            button.getElement().setAttribute("type", "submit");
            offered.add(new ListItem(new SignInForm().withFixed(person.userName(), DEMO_PASSWORD, button)));
        }
    }
}
