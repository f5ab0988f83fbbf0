package se.ledstjarnan.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Employee;

class RegistrationTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Employee RUT = new Employee("rut", "Rut", "Ek", "registrator", null);

    private final Registration document = new Registration(
            new DocumentToRegister(
                    "complaint:7:received",
                    RegisterOrigin.COMPLAINT,
                    true,
                    "deviation",
                    7,
                    "2026-0007",
                    "Klagomål på omsorg",
                    RegisterDirection.INCOMING,
                    null,
                    TODAY.minusDays(2),
                    null,
                    List.of(new RegisterFile("klagomal.pdf", "application/pdf", new byte[] {1}))),
            TODAY,
            content -> "0".repeat(64),
            NOW);

    @Test
    void isRegisteredOnADayThatCanBe() {
        assertThatThrownBy(() -> register(null)).hasMessage("registeredOn: shared.required");
        assertThatThrownBy(() -> register(TODAY.plusDays(1))).hasMessage("registeredOn: registration.dayInFuture");
        assertThatThrownBy(() -> register(TODAY.minusDays(3)))
                .hasMessage("registeredOn: registration.dayBeforeDocument");

        register(TODAY);

        assertThat(document.getNumber()).isEqualTo("KS 2026/123");
        assertThat(document.getNextAttempt()).isNull();
    }

    @Test
    void isHandedOverAgainLaterAndLaterAndInTheEndNotAtAll() {
        document.notDelivered("IOException", NOW);
        assertThat(document.getNextAttempt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        document.notDelivered("IOException", NOW);
        assertThat(document.getNextAttempt()).isEqualTo(NOW.plus(Duration.ofMinutes(4)));
        for (int attempt = 3; attempt <= 10; attempt++) {
            document.notDelivered("IOException", NOW);
        }
        assertThat(document.getNextAttempt()).isNull();
    }

    @Test
    void isHandedOverOnce() {
        document.delivered(NOW);

        assertThat(document.getDeliveredAt()).isEqualTo(NOW);
        assertThat(document.getNextAttempt()).isNull();
    }

    private void register(LocalDate on) {
        document.register("KS 2026/123", on, TODAY, RUT, NOW);
    }
}
