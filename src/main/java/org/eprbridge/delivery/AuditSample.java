package org.eprbridge.delivery;

import java.nio.charset.StandardCharsets;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Sha256;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which decisions that there is no impact a clinical safety officer looks at again. The same question always has the same
 * answer, and whoever does not know the seed cannot foresee it.
 *
 * @param percent of all such decisions, 0 to 100
 * @param seed any words; a trust chooses its own and keeps them to itself
 */
@ConfigurationProperties("epr.safety.audit")
public record AuditSample(
        @DefaultValue("10") int percent,
        @DefaultValue("EPR Bridge") String seed) {

    private static final int PARTS = 10_000;

    public AuditSample {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("epr.safety.audit.percent is 0 to 100, not " + percent);
        }
    }

    /** @param number which of the change's decisions it is, from 1 */
    public boolean chooses(ChangeId change, int number) {
        return drawn("%s|%s|%d".formatted(seed, change, number)) < percent * PARTS / 100;
    }

    private static int drawn(String ticket) {
        var hash = Sha256.of(ticket.getBytes(StandardCharsets.UTF_8));
        long first = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            first = first << Byte.SIZE | hash[i] & 0xff;
        }
        return (int) (first % PARTS);
    }
}
