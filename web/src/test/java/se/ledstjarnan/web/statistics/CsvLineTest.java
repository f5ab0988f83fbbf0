package se.ledstjarnan.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvLineTest {

    @Test
    void numbersAreWrittenAsSwedishProgramsReadThem() {
        assertThat(CsvLine.of("Fall", 12L, 3.456, null)).isEqualTo("Fall;12;3,46;");
    }

    @Test
    void signsOfTheFormatStandInQuotes() {
        assertThat(CsvLine.of("a;b", "en \"ö\"", "rad\nrad")).isEqualTo("\"a;b\";\"en \"\"ö\"\"\";\"rad\nrad\"");
    }

    @Test
    void noTextActsAsAFormula() {
        assertThat(CsvLine.of("=1+1", "-x", -3L)).isEqualTo("'=1+1;'-x;-3");
    }
}
