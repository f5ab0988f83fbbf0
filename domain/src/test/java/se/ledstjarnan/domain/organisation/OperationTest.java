package se.ledstjarnan.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.shared.DomainException;

class OperationTest {

    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);
    private static final LocalDate RENAMED = LocalDate.of(2024, 7, 1);

    private final Operation operation = new Operation("Äldreomsorg", OPENED);

    @Test
    void remembersWhatItWasCalled() {
        operation.rename("Äldre och hälsa", RENAMED);

        assertThat(operation.getName()).isEqualTo("Äldre och hälsa");
        assertThat(operation.nameOn(RENAMED.minusDays(1))).isEqualTo("Äldreomsorg");
        assertThat(operation.nameOn(RENAMED)).isEqualTo("Äldre och hälsa");
    }

    @Test
    void aSecondNameOfTheSameDayTakesThePlaceOfTheFirst() {
        operation.rename("Äldre och hälas", RENAMED);
        operation.rename("Äldre och hälsa", RENAMED);

        assertThat(operation.getFormerNames()).hasSize(1);
        assertThat(operation.nameOn(RENAMED.minusDays(1))).isEqualTo("Äldreomsorg");
    }

    @Test
    void cannotBeRenamedBeforeItsLastName() {
        operation.rename("Äldre och hälsa", RENAMED);

        assertThatThrownBy(() -> operation.rename("Annat", RENAMED.minusDays(1)))
                .isInstanceOf(DomainException.class)
                .hasMessage("from: organisation.operation.changeBeforeLast");
        assertThat(operation.getName()).isEqualTo("Äldre och hälsa");
    }

    @Test
    void endsAfterItBeganAndCanGoOnAgain() {
        assertThatThrownBy(() -> operation.end(OPENED.minusDays(1))).hasMessage("to: shared.endBeforeStart");
        operation.end(RENAMED);
        assertThat(operation.existsOn(RENAMED.plusDays(1))).isFalse();
        operation.end(null);
        assertThat(operation.existsOn(RENAMED.plusDays(1))).isTrue();
    }
}
