package org.eprbridge.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eprbridge.platform.embedded.EmbeddedDatabase.CannotOpen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("Whoever starts the house on a damaged file")
@ExtendWith(OutputCaptureExtension.class)
class StartingOnADamagedFileTest {

    @TempDir
    Path folder;

    @Test
    void reads_the_sentence_and_no_stack_trace(CapturedOutput output) throws Exception {
        var file = folder.resolve(StoreFolder.FILE);
        Files.createFile(file);

        assertThatThrownBy(() -> new SpringApplicationBuilder(EmbeddedDatabaseConfiguration.class)
                        .web(WebApplicationType.NONE)
                        .run("--epr.data=" + folder))
                .hasRootCauseInstanceOf(CannotOpen.class);

        assertThat(output)
                .contains("The database file " + file + " is damaged: it is empty. ./run --verify says more.")
                .doesNotContain("\tat ");
    }
}
