package org.eprbridge.catalogue.spreadsheet;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.kernel.ImportId;
import org.eprbridge.testing.Answers;
import org.eprbridge.testing.Cast;
import org.eprbridge.testing.Guards;
import org.eprbridge.testing.Sent;
import org.eprbridge.testing.Staff;
import org.eprbridge.testing.Stories;

/** Imports of an analyst whose orders go to a list. */
public final class Imports {

    private Imports() {}

    public static FeatureImport into(List<Object> sent, List<FeatureList.Row> known) {
        return new FeatureImport(
                new Answers().to(FeatureList.Whole.class, _ -> known),
                Guards.before(Sent.into(sent)),
                new CarriesOutImports(
                        new Nowhere(), (_, part) -> sent.add(part), Clock.fixed(Stories.NOW, ZoneOffset.UTC)),
                () -> Optional.of(Cast.ANALYST),
                (prefix, key) -> prefix + "-" + key.substring(key.lastIndexOf('/') + 1),
                Staff.DIRECTORY,
                Guards.guard());
    }

    private static final class Nowhere implements StagedImports {

        @Override
        public void stage(Staged list, Instant now) {}

        @Override
        public void arrived(ImportId list, int parts, Instant now) {}

        @Override
        public void forget(ImportId list) {}

        @Override
        public Optional<Staged> interrupted(Instant since, Instant now) {
            return Optional.empty();
        }
    }
}
