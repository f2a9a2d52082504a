package org.eprbridge.platform.time;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** One clock for the edges (screens, REST, timers) and one list of working days for everybody. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    private static final Logger log = LoggerFactory.getLogger(TimeConfiguration.class);

    /** The domain and the projections never ask it: their time arrives in the message. */
    @Bean
    Clock clock() {
        return Clock.system(WorkingDays.LONDON);
    }

    /** The property {@code epr.bank-holidays} names another list, for the years that the product does not know yet. */
    @Bean
    WorkingDays workingDays(
            @Value("${epr.bank-holidays:classpath:/bank-holidays-england.csv}") Resource list, Clock clock)
            throws IOException {
        try (var file = list.getInputStream()) {
            var workingDays = BankHolidayFile.read(file);
            var today = LocalDate.now(clock);
            if (!workingDays.knows(today) || !workingDays.knows(today.plusYears(1))) {
                log.warn(
                        "The bank holidays of this or next year are not on the list {}. Waiting times leave out only"
                                + " weekends in those years. Name a longer list with epr.bank-holidays.",
                        list.getDescription());
            }
            return workingDays;
        }
    }
}
