package se.ledstjarnan.domain.selfmonitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer is worth, and which answers there cannot be. */
class ListQuestionTest {

    @ParameterizedTest
    @CsvSource({"YES, 1, 1", "NO, 0, 1", "NOT_APPLICABLE, 0, 0"})
    void yesAndNoCountAndWhatIsNotApplicableDoesNot(AnswerChoice choice, int right, int of) {
        assertThat(question(QuestionKind.YES_NO, null, null, null).score(AnswerContent.of(choice)))
                .isEqualTo(new Score(right, of));
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "8, 1", "5.5, 1", "1.9, 0", "8.1, 0", "-3, 0"})
    void aNumberIsRightWithinItsLimits(String figure, int right) {
        ListQuestion temperature = question(QuestionKind.NUMBER, "2", "8", null);

        assertThat(temperature.score(AnswerContent.figure(figure))).isEqualTo(new Score(right, 1));
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 1", "5, 1"})
    void aScaleIsRightFromFourWhereNothingElseIsSaid(String figure, int right) {
        assertThat(question(QuestionKind.SCALE, null, null, null).score(AnswerContent.figure(figure)))
                .isEqualTo(new Score(right, 1));
    }

    @ParameterizedTest
    @CsvSource({"0", "6", "2.5"})
    void aScaleHasNothingBeside(String figure) {
        ListQuestion question = question(QuestionKind.SCALE, null, null, null);

        assertThatThrownBy(() -> question.score(AnswerContent.figure(figure)))
                .hasMessage("figure: selfmonitoring.notOnScale");
    }

    @ParameterizedTest
    @CsvSource({"1000001", "1.234"})
    void aNumberHasReason(String figure) {
        ListQuestion question = question(QuestionKind.NUMBER, "2", null, null);

        assertThatThrownBy(() -> question.score(AnswerContent.figure(figure)))
                .hasMessage("figure: selfmonitoring.badNumber");
    }

    @Test
    void observationsAreTenWhereNothingElseIsSaid() {
        ListQuestion question = question(QuestionKind.OBSERVATIONS, null, null, null);

        assertThat(question.score(new AnswerContent(null, null, 9, null, null))).isEqualTo(new Score(9, 10));
        assertThat(question.score(AnswerContent.observed(4, 5))).isEqualTo(new Score(4, 5));
        assertThat(question.score(new AnswerContent(null, null, null, null, "Mer i morgon.")))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "11, 10, right: selfmonitoring.moreThanObserved",
        "11, , right: selfmonitoring.moreThanObserved",
        "-1, 10, right: selfmonitoring.moreThanObserved",
        "6, 5, right: selfmonitoring.moreThanObserved",
        "5, 11, observed: selfmonitoring.tooManyObserved",
        "0, 0, observed: selfmonitoring.tooManyObserved"
    })
    void nobodyIsRightMoreOftenThanSeen(Integer right, Integer observed, String message) {
        ListQuestion question = question(QuestionKind.OBSERVATIONS, null, null, null);

        assertThatThrownBy(() -> question.score(new AnswerContent(null, null, right, observed, null)))
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, , , , low: selfmonitoring.limitMissing",
        "NUMBER, 8, 2, , high: selfmonitoring.limitsCrossed",
        "NUMBER, 8.123, , , low: selfmonitoring.badNumber",
        "SCALE, 6, , , low: selfmonitoring.notOnScale",
        "OBSERVATIONS, , , 0, observations: selfmonitoring.badObservations",
        "OBSERVATIONS, , , 101, observations: selfmonitoring.badObservations"
    })
    void isAskedSoThatItCanBeAnswered(
            QuestionKind kind, String low, String high, Integer observations, String message) {
        assertThatThrownBy(() -> question(kind, low, high, observations)).hasMessage(message);
    }

    @Test
    void aShareIsOfWhatCanBeAnsweredAndSaysNothingOfFew() {
        Score few = new Score(2, 3).plus(Score.NONE);

        assertThat(few.isFew()).isTrue();
        assertThat(Score.NONE.share()).isNull();
        assertThat(new Score(2, 3).share()).isEqualTo(67);
        assertThat(new Score(899, 1000).reaches(90)).isFalse();
        assertThat(new Score(9, 10).reaches(90)).isTrue();
    }

    private static ListQuestion question(QuestionKind kind, String low, String high, Integer observations) {
        return new ListQuestion(
                null, 1, new QuestionContent(kind, "Fråga?", null, null, figure(low), figure(high), observations));
    }

    private static BigDecimal figure(String typed) {
        return typed == null ? null : new BigDecimal(typed);
    }
}
