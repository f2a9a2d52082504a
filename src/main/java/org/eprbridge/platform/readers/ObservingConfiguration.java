package org.eprbridge.platform.readers;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the house be watched from outside. */
@Configuration(proxyBeanMethods = false)
class ObservingConfiguration {

    @Bean
    ReaderMeters readerMeters(Processors processors) {
        return new ReaderMeters(processors);
    }

    @Bean("readers")
    ReadersHealth readersHealth(Processors processors, @Value("${epr.processors.most-behind}") long mostBehind) {
        return new ReadersHealth(processors, mostBehind);
    }
}
