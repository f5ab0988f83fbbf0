package se.ledstjarnan.domain.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldDayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-03-31 | 2019-03-31T12:00",
                "20190331 | 2019-03-31T12:00",
                "2019/3/31 | 2019-03-31T12:00",
                "2019-03-31 14:05 | 2019-03-31T14:05",
                "2019-03-31T14:05:30.123 | 2019-03-31T14:05",
                "2019-03-31T14:05:30+02:00 | 2019-03-31T14:05",
                "2019-03-31 kl. 14.05 | 2019-03-31T14:05",
                "31/3 2019 | 2019-03-31T12:00",
                "31.03.2019 | 2019-03-31T12:00",
                "05-04-2019 | 2019-04-05T12:00",
                "31 mars 2019 | 2019-03-31T12:00",
                "1 maj 2019 07:30 | 2019-05-01T07:30",
                "29 okt. 2019 | 2019-10-29T12:00"
            })
    void readsDaysAsSystemsAndPeopleWriteThem(String typed, LocalDateTime meant) {
        assertThat(OldDay.read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-02-29",
                "31/4 2019",
                "2019-13-01",
                "0000000",
                "i tisdags",
                "43555",
                "2019-03-31 25:00",
                "31 marsipan",
                "#REF!",
                "-"
            })
    void doesNotGuess(String typed) {
        assertThat(OldDay.read(typed)).isEmpty();
    }

    @Test
    void knowsHeadingsWhateverTheirCaseAndMarks() {
        assertThat(OldField.likely("Händelse-datum")).contains(OldField.OCCURRED);
        assertThat(OldField.likely("ÄRENDENUMMER ")).contains(OldField.NUMBER);
        assertThat(OldField.likely("Favoritfärg")).isEmpty();
    }
}
