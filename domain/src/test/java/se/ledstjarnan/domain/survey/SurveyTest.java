package se.ledstjarnan.domain.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.NotFoundException;

/** A survey with those who give a part, its answer and what it gave. */
class SurveyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Employee KERSTIN = new Employee("kerstin", "Kerstin", "Dahl", "kvalitetssamordnare", null);
    private static final Employee KARIN = new Employee("karin", "Karin", "Lind", "enhetschef", null);

    @ParameterizedTest
    @CsvSource({
        ", 2026, 2026-12-01, kind: shared.required",
        "SURVEY, , 2026-12-01, year: shared.required",
        "SURVEY, 1999, 2026-12-01, year: survey.badYear",
        "SURVEY, 2028, 2026-12-01, year: survey.badYear",
        "SURVEY, 2026, , due: shared.required",
        "SURVEY, 2026, 3026-12-01, due: survey.dueTooFar"
    })
    void isAskedInFull(SurveyKind kind, Integer year, LocalDate due, String message) {
        SurveyContent content = new SurveyContent(kind, "Öppna jämförelser", "Socialstyrelsen", year, due, null);

        assertThatThrownBy(() -> new Survey(1, content, KERSTIN, TODAY)).hasMessage(message);
    }

    @Test
    void somebodyAnswersForIt() {
        assertThatThrownBy(() -> new Survey(1, content(), null, TODAY))
                .hasMessage("responsible: survey.nobodyResponsible");
    }

    @Test
    void aPartIsGivenByTheOneAskedAndOnce() {
        Survey survey = survey();
        SurveyPart part = survey.ask(KARIN, "Antal platser.", TODAY.plusDays(5));

        assertThatThrownBy(() -> survey.ask(KARIN, "Mer.", TODAY.plusDays(5)))
                .hasMessage("person: survey.askedAlready");
        assertThatThrownBy(() -> survey.ask(KERSTIN, "Mer.", TODAY.plusDays(11)))
                .hasMessage("by: survey.partAfterDue");
        assertThatThrownBy(() -> survey.give(7, "24", KERSTIN, NOW)).isInstanceOf(NotFoundException.class);
        part.give("24", NOW);
        assertThat(part.isDone()).isTrue();
        assertThatThrownBy(() -> part.give("25", NOW)).hasMessage("survey.givenAlready");
    }

    @Test
    void nothingIsAskedForOnceItIsAnswered() {
        Survey survey = survey();
        assertThatThrownBy(() -> survey.answer(" ", KERSTIN, NOW)).hasMessage("words: shared.required");
        survey.answer("Skickad i portalen.", KERSTIN, NOW);

        assertThat(survey.isAnswered()).isTrue();
        assertThatThrownBy(() -> survey.answer("Igen.", KERSTIN, NOW)).hasMessage("survey.answeredAlready");
        assertThatThrownBy(() -> survey.ask(KARIN, "Antal.", TODAY)).hasMessage("survey.answeredAlready");
    }

    @Test
    void aFigureOfTheSameNameTakesThePlaceOfTheEarlier() {
        Survey survey = survey();
        survey.keep("Nöjda", new BigDecimal("84"), "procent");
        survey.keep("nöjda", new BigDecimal("85.5"), "procent");

        assertThat(survey.getResults())
                .singleElement()
                .satisfies(result -> assertThat(result.getValue()).isEqualByComparingTo("85.5"));
        assertThatThrownBy(() -> survey.keep("Svar", null, "antal")).hasMessage("value: shared.required");
        assertThatThrownBy(() -> survey.keep("Svar", new BigDecimal("0.00001"), "antal"))
                .hasMessage("value: survey.badValue");
        assertThatThrownBy(() -> survey.keep("Svar", new BigDecimal("1e30"), "antal"))
                .hasMessage("value: survey.badValue");
    }

    private static Survey survey() {
        return new Survey(1, content(), KERSTIN, TODAY);
    }

    private static SurveyContent content() {
        return new SurveyContent(
                SurveyKind.SURVEY, "Öppna jämförelser", "Socialstyrelsen", 2026, TODAY.plusDays(10), null);
    }
}
