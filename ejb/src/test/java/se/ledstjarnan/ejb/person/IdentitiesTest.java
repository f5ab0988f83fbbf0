package se.ledstjarnan.ejb.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitiesTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private final Identities identities = new Identities(CLOCK, false);
    private final Identities inDemo = new Identities(CLOCK, true);

    @ParameterizedTest
    @CsvSource({
        "1940-02-29, 19400229",
        "19400229, 19400229",
        "440813-9089, 194408139089",
        "19440813-9089, 194408139089",
        "194408139089, 194408139089",
        "' 440813 9089 ', 194408139089",
        "440813–9089, 194408139089"
    })
    void readsWhatPeopleWrite(String typed, String digits) {
        assertThat(identities.read(typed).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "\u0000", "\n"})
    void nothingIsNothing(String typed) {
        assertThat(identities.read(typed)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1940-02-30, identity: person.noSuchDay",
        "2026-11-22, identity: person.birthNotPossible",
        "1880-01-01, identity: person.birthNotPossible",
        "440813-9088, identity: person.wrongNumber",
        "440832-9089, identity: person.wrongNumber",
        "440813-908, identity: person.notAnIdentity",
        "inte än, identity: person.notAnIdentity",
        "'1; drop table case_person', identity: person.notAnIdentity",
        "<script>, identity: person.notAnIdentity",
        "199006022397, identity: person.testNumber",
        "191401682396, identity: person.testNumber"
    })
    void refusesWhatCannotBe(String typed, String message) {
        assertThatThrownBy(() -> identities.read(typed)).hasMessage(message);
    }

    @Test
    void numbersForTestsAreForDemonstrations() {
        assertThat(inDemo.read("900602-2397").digits()).isEqualTo("199006022397");
        assertThat(inDemo.read("191401682396").isCoordinationNumber()).isTrue();
    }
}
