package org.eprbridge.privacy.detection;

import org.eprbridge.platform.guard.PatientDataDetector;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the detector where the guard looks for it, with the hospital numbers of this installation. */
@Configuration(proxyBeanMethods = false)
class DetectionConfiguration {

    @Bean
    PatientDataDetector patientDataDetector(@Value("${epr.privacy.hospital-numbers:}") String shapes) {
        return new CarefulDetector(HospitalNumberShape.all(shapes));
    }
}
