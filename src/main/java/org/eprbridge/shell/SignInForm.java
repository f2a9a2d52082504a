package org.eprbridge.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that the browser posts by itself, so that password managers know it and no script stands in the way. */
@Tag("form")
class SignInForm extends HtmlContainer {

    SignInForm() {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "login");
        var request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            add(hidden(token.getParameterName(), token.getToken()));
        }
    }

    SignInForm withFields() {
        var signIn = new NativeButton("Sign in");
        signIn.addClassName("epr-native-primary");
        signIn.getElement().setAttribute("type", "submit");
        addClassName("epr-form");
        add(field("User name", "username", "text", "username"));
        add(field("Password", "password", "password", "current-password"));
        add(signIn);
        return this;
    }

    SignInForm withFixed(String userName, String password, NativeButton button) {
        add(hidden("username", userName), hidden("password", password), button);
        return this;
    }

    private static HtmlContainer field(String label, String name, String type, String autocomplete) {
        var input = new Input();
        input.setId("sign-in-" + name);
        input.setType(type);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("required", true);
        input.addClassName("epr-input");
        var words = new NativeLabel(label);
        words.setFor(input);
        return new com.vaadin.flow.component.html.Div(words, input);
    }

    private static Input hidden(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        return input;
    }
}
