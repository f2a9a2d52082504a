package org.eprbridge.platform.messaging;

import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the envelope known to every handler and every event. */
@Configuration(proxyBeanMethods = false)
class EnvelopeConfiguration {

    @Bean
    ParameterResolverFactory envelopeParameters() {
        return new EnvelopeParameters();
    }

    @Bean
    CorrelationDataProvider envelopeToEvents() {
        return new EnvelopeToEvents();
    }

    /** Which message caused which; declared here because our own provider switches the default one off. */
    @Bean
    CorrelationDataProvider messageOrigin() {
        return new MessageOriginProvider();
    }
}
