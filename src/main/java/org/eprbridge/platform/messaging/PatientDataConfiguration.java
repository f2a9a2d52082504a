package org.eprbridge.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import org.eprbridge.platform.guard.PatientDataDetector;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One guard for commands, drafts and files. */
@Configuration(proxyBeanMethods = false)
class PatientDataConfiguration {

    @Bean
    PatientDataGuard patientDataGuard(PatientDataDetector detector, MeterRegistry meters) {
        return new PatientDataGuard(detector, meters);
    }
}
