package org.eprbridge.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eprbridge.EprBridge;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole house on a database of its own with the demo people (sign in by HTTP Basic as nurse, ccio, … with the password
 * bridge) and no demo ideas. Started once for all tests that carry it; so each test makes what it needs and counts only
 * what it made.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = EprBridge.class,
        properties = {"epr.demo.ideas=false", "epr.similarity.embeddings=false"})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface HouseTest {}
