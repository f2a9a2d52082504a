package org.eprbridge.platform.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Tells one build of this program from another by its classes. A remembered state is worth something only to the very code
 * that came to it: the next build may fold the same events to another one. Computed when it is first asked for.
 */
final class ThisBuild implements Supplier<String> {

    private static final String OUR_CLASSES = "classpath*:org/eprbridge/**/*.class";
    private static final int LETTERS = 16;

    private @Nullable String fingerprint;

    @Override
    public synchronized String get() {
        var known = fingerprint;
        if (known == null) {
            known = compute();
            fingerprint = known;
        }
        return known;
    }

    private static String compute() {
        try {
            var classes = new PathMatchingResourcePatternResolver().getResources(OUR_CLASSES);
            Arrays.sort(classes, Comparator.comparing(Resource::getDescription));
            var digest = MessageDigest.getInstance("SHA-256");
            for (Resource each : classes) {
                digest.update(each.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
        } catch (IOException e) {
            throw new UncheckedIOException("This program cannot read its own classes.", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
