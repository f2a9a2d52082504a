package org.eprbridge.similarity.ui;

import org.eprbridge.ideas.seats.BesideTheWriter;
import org.eprbridge.platform.messaging.Queries;
import org.springframework.stereotype.Component;

/** Shows whoever describes an idea what may exist already and who has asked the same. */
@Component
class SimilarBesideTheWriter implements BesideTheWriter {

    private final Queries queries;

    SimilarBesideTheWriter(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Part part(Writer writer) {
        return new SimilarPart(queries, writer);
    }
}
