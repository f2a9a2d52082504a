package org.eprbridge.people.register;

import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lends the register's names to refusals, and lets the register look for news now and then. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RegisterConfiguration {

    @Bean
    Names names(Directory directory) {
        return directory::nameOf;
    }
}
