package org.eprbridge;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eprbridge.platform.archive.ArchiveCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** The door: starts the whole house in one process, or only carries something in or out. */
@SpringBootApplication
public class EprBridge {

    private static final String ARCHIVE = "--epr.archive.";

    public static void main(String[] args) {
        Locale.setDefault(Locale.UK); // numbers and dates are written as in England, whatever the machine speaks
        if (Arrays.stream(args).anyMatch(arg -> arg.startsWith(ARCHIVE))) {
            System.exit(archive(args));
        }
        SpringApplication.run(EprBridge.class, args);
    }

    private static int archive(String[] args) {
        LoggingSystem.get(EprBridge.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        var answer =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true); // whoever asked reads it, not the log
        return new ArchiveCommand(settings(args), System.getenv("SPRING_MONGODB_URI"), answer).run();
    }

    private static Map<String, String> settings(String[] args) {
        return Arrays.stream(args)
                .filter(arg -> arg.startsWith(ARCHIVE) && arg.contains("="))
                .map(arg -> arg.substring(ARCHIVE.length()).split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (_, last) -> last));
    }
}
