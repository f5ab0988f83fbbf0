package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A database that goes away while people work is told kindly, takes no node out, and is found again by itself. */
class DatabaseAwayIT {

    private static final Duration LONGEST_RETURN = Duration.ofSeconds(60);

    @Test
    void theUserIsToldAndTheNodeRecoversByItself() throws InterruptedException {
        HttpUser karin = ProductUnderTest.as("karin");
        assertThat(karin.get("/").status()).isEqualTo(200);

        ProductUnderTest.get().database().stop();
        try {
            HttpPage away = karin.get("/");

            assertThat(away.status()).isEqualTo(503);
            assertThat(away.header("Retry-After")).isNotNull();
            assertThat(away.text()).contains("Vi når inte databasen").doesNotContain("Exception");
            assertThat(karin.get("/health/ready").status()).isEqualTo(200);
        } finally {
            ProductUnderTest.get().database().start();
        }

        assertThat(statusOnceBack(karin)).isEqualTo(200);
    }

    private static int statusOnceBack(HttpUser user) throws InterruptedException {
        Instant deadline = Instant.now().plus(LONGEST_RETURN);
        int status = user.get("/").status();
        while (status != 200 && Instant.now().isBefore(deadline)) {
            Thread.sleep(500);
            status = user.get("/").status();
        }
        return status;
    }
}
