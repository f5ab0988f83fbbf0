package se.ledstjarnan.ejb.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import se.ledstjarnan.ejb.shared.Readiness;

/**
 * What a container test extends. It runs inside Payara Micro, so {@code @Inject} gives the real services on the real
 * database; {@link As} lets it act as somebody, {@link Database} reach the rows, {@link Statements} count the SQL.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ContainerTest {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    @Inject
    private Readiness readiness;

    @BeforeEach
    void untilTheSchemaIsMigrated() throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST_START);
        while (!readiness.isReady() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(readiness.isReady())
                .as("migrated and ready; see target/container/server.log.0")
                .isTrue();
    }
}
