package org.eprbridge;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.eprbridge.platform.embedded.Verification;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The door: starts the whole house in one process. */
@SpringBootApplication
public class EprBridge {

    public static void main(String[] args) {
        if (args.length == 2 && args[0].equals("--verify")) {
            var answer = new PrintStream(
                    new FileOutputStream(FileDescriptor.out), true); // whoever asked reads it, not the log
            System.exit(Verification.of(Path.of(args[1]), answer) ? 0 : 1);
        }
        SpringApplication.run(EprBridge.class, args);
    }
}
