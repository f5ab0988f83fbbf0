package se.ledstjarnan.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.shared.DomainException;

class PersonIdentityTest {

    @ParameterizedTest
    @CsvSource({
        "19400229, true, false, 1940-02-29, 1940-02-29",
        "194408139089, false, false, 1944-08-13, 19440813-9089",
        "191401682396, false, true, 1914-01-08, 19140168-2396"
    })
    void tellsWhatTheDigitsSay(String digits, boolean dateOnly, boolean coordination, LocalDate born, String written) {
        PersonIdentity identity = new PersonIdentity(digits);

        assertThat(identity.isBirthDateOnly()).isEqualTo(dateOnly);
        assertThat(identity.isCoordinationNumber()).isEqualTo(coordination);
        assertThat(identity.birthDate()).isEqualTo(born);
        assertThat(identity.written()).isEqualTo(written);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"19400230", "19401301", "1940", "194002291", "1940-02-29", "ABCDEFGH", "19400291"})
    void refusesWhatIsNoIdentity(String digits) {
        assertThatThrownBy(() -> new PersonIdentity(digits)).isInstanceOf(DomainException.class);
    }

    /** From the list that Skatteverket publishes; the last two are none of its series. */
    @ParameterizedTest
    @CsvSource({
        "189001019802, true",
        "189001029819, true",
        "199006022397, true",
        "202101042386, true",
        "191401682396, true",
        "19900602, false",
        "194408139089, false",
        "199006029809, false"
    })
    void knowsTheSeriesForTests(String digits, boolean forTests) {
        assertThat(new PersonIdentity(digits).isForTestsOnly()).isEqualTo(forTests);
    }

    @Test
    void saysNothingInALog() {
        assertThat(new PersonIdentity("194408139089")).hasToString("PersonIdentity[number]");
        assertThat(PersonDetails.concerned("Elsa", new PersonIdentity("19400229"))
                        .toString())
                .doesNotContain("Elsa")
                .doesNotContain("1940");
    }
}
