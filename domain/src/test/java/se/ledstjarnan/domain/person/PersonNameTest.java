package se.ledstjarnan.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.shared.DomainException;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"EE", "E.E.", "E E", "e e", "E. K.", "ABC", "Å.Ö", "E", "1 2"})
    void initialsAreNoName(String typed) {
        assertThatThrownBy(() -> PersonName.required(typed, "personName"))
                .isInstanceOf(DomainException.class)
                .hasMessage("personName: person.initials");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Elsa Ek", "Bo Ek", "Elsa E.", "ELSA EK", "Li", "Åsa", "محمد علي", "Jean-Luc d'Or"})
    void namesOfManyKindsAre(String typed) {
        assertThat(PersonName.required(" " + typed + " ", "personName")).isEqualTo(typed);
    }

    @Test
    void nothingMayBeTypedWhereItIsOptional() {
        assertThat(PersonName.optional("  ", "personName")).isNull();
        assertThatThrownBy(() -> PersonName.required(" ", "personName")).hasMessage("personName: shared.required");
    }
}
