package se.ledstjarnan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53100", "53300", "57P01", "57P03", "58030"})
    void aDatabaseThatIsAwayOrFullIsTriedAgainLater(String state) {
        Throwable wrapped = new IllegalStateException(new RuntimeException(new SQLException("gone", state)));

        assertThat(Failure.of(wrapped)).isEqualTo(Failure.DATABASE_AWAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42501", "22001", "40001", "57014"})
    void aDatabaseThatRefusesIsNotAway(String state) {
        assertThat(Failure.of(new SQLException("refused", state))).isEqualTo(Failure.UNEXPECTED);
    }

    @Test
    void aPoolWithoutConnectionsMeansAway() {
        SQLException fromThePool =
                new SQLException("Error in allocating a connection. Cause: Connection attempt timed out.");

        assertThat(Failure.of(new RuntimeException(fromThePool))).isEqualTo(Failure.DATABASE_AWAY);
    }

    @Test
    void anythingElseIsOurFault() {
        assertThat(Failure.of(new NullPointerException())).isEqualTo(Failure.UNEXPECTED);
        assertThat(Failure.of(null)).isEqualTo(Failure.UNEXPECTED);
    }

    @Test
    void aCircleOfCausesEnds() {
        RuntimeException first = new RuntimeException();
        RuntimeException second = new RuntimeException(first);
        first.initCause(second);

        assertThat(Failure.of(first)).isEqualTo(Failure.UNEXPECTED);
    }
}
