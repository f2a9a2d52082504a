package org.eprbridge.safety.web;

import jakarta.servlet.http.HttpServletRequest;
import org.eprbridge.platform.web.LargerBodies;
import org.eprbridge.safety.EvidenceFiles;
import org.springframework.stereotype.Component;

/** A test report with pictures is larger than what programs usually send. */
@Component
class EvidenceMayBeLarge implements LargerBodies {

    @Override
    public boolean welcome(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/evidence-file");
    }

    @Override
    public long limit() {
        return EvidenceFiles.LARGEST;
    }
}
