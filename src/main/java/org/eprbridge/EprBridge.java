package org.eprbridge;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The door: starts the whole house in one process. */
@SpringBootApplication
public class EprBridge {

    public static void main(String[] args) {
        SpringApplication.run(EprBridge.class, args);
    }
}
