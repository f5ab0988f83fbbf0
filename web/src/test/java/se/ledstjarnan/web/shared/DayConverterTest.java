package se.ledstjarnan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {

    private final DayConverter converter = new DayConverter();

    @ParameterizedTest
    @ValueSource(strings = {"2028-02-29", " 2028-02-29 ", "20280229"})
    void readsDays(String typed) {
        assertThat(converter.getAsObject(null, null, typed)).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void nothingIsNoDay(String typed) {
        assertThat(converter.getAsObject(null, null, typed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-02-31",
                "2026-13-01",
                "2026-2-3",
                "260203",
                "0000-01-01",
                "-001-01-01",
                "+999999999-12-31",
                "i går",
                "2026-11-21T00:00",
                "#{1+1}"
            })
    void saysOfWhatIsNoDayThatItIsNone(String typed) {
        assertThatThrownBy(() -> converter.getAsObject(null, null, typed))
                .isInstanceOf(ConverterException.class)
                .hasMessageContaining("är inte en dag som finns");
    }

    @Test
    void writesThemAsTheyAreRead() {
        assertThat(converter.getAsString(null, null, LocalDate.of(2026, 3, 1))).isEqualTo("2026-03-01");
        assertThat(converter.getAsString(null, null, null)).isEmpty();
    }
}
