package org.eprbridge.platform.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts our valve nearest to the application, so that it speaks before Tomcat's own. */
@Component
class TomcatSpeaksProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final JsonMapper json;

    TomcatSpeaksProblems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        // Tomcat's own refusal of TRACE would end at the sign-in page; the doorkeeper turns it away in words.
        tomcat.addConnectorCustomizers(connector -> connector.setAllowTrace(true));
        tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                // Otherwise Tomcat adds its own when it starts, nearer to the application than ours
                host.setErrorReportValveClass("");
                host.getPipeline().addValve(new ProblemValve(json));
            }
        });
    }
}
