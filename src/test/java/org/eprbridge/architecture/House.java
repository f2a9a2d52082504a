package org.eprbridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The product as the rules look at it, read once, and the breaches that were planted to see whether they look at all. */
final class House {

    /** Everything that is shipped, without tests. */
    static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.eprbridge");

    /** Outside {@code org.eprbridge}, so that no test of the product ever meets them. */
    static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    private House() {}

    static void keeps(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }

    /** The rule must name the planted class; a rule that never bites is no rule. */
    static void catches(ArchRule rule, String plantedClass) {
        var report = rule.allowEmptyShould(true).evaluate(PLANTED).getFailureReport();

        assertThat(report.getDetails()).as(rule.getDescription()).anyMatch(line -> line.contains(plantedClass));
    }

    /** The text of every Java file below a folder, by its path. */
    static Map<Path, String> sources(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(file -> file, House::read, (one, same) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
