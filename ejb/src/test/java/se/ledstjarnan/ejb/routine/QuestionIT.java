package se.ledstjarnan.ejb.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.routine.CheckQuestion;
import se.ledstjarnan.domain.routine.ReadingAudience;
import se.ledstjarnan.domain.routine.ReadingRequest;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** The question where one confirms a document: asked, explained, and its wrong answers kept nowhere. */
class QuestionIT extends ContainerTest {

    private static final CheckQuestion.Typed TYPED = new CheckQuestion.Typed(
            "Hur länge desinfekteras händerna?",
            List.of("5 sekunder", "30 sekunder", ""),
            1,
            "De ska vara blöta så länge.");

    @Inject
    private QuestionService questions;

    @Inject
    private ReadingService readings;

    @Inject
    private RoutineWorkService work;

    private RoutineStage stage;
    private int number;

    @BeforeEach
    void aDocumentToRead() throws Exception {
        stage = new RoutineStage(work);
        number = stage.ofTheUnit("Tvätta händerna.");
        stage.karin(() -> readings.ask(
                number,
                new ReadingRequest(
                        Set.of(stage.unit),
                        ReadingAudience.STAFF,
                        LocalDate.now().plusDays(5))));
    }

    @Test
    void aWrongAnswerIsExplainedAndNobodyIsToldOfIt() throws Exception {
        stage.karin(() -> questions.write(number, 1, null, TYPED));
        assertThat(stage.anna(() -> questions.asked(number)).answers()).containsExactly("5 sekunder", "30 sekunder");

        assertThatThrownBy(() -> stage.anna(() -> questions.confirm(number, 1, 0)))
                .hasMessage("answer: routine.question.wrong");
        assertThatThrownBy(() -> stage.anna(() -> questions.confirm(number, 1, null)))
                .hasMessage("answer: shared.required");
        assertThat(stage.karin(() -> readings.view(number)).groups())
                .singleElement()
                .satisfies(group -> assertThat(group.readers()).isZero());
        stage.anna(() -> questions.confirm(number, 1, 1));
        assertThat(stage.karin(() -> readings.view(number)).groups())
                .singleElement()
                .satisfies(group -> assertThat(group.readers()).isOne());
        assertThat(
                        stage.rows.column(
                                "select table_name || '.' || column_name from information_schema.columns where table_name in"
                                        + " ('reading_receipt', 'routine_question', 'routine_question_answer') and column_name like '%wrong%'"))
                .isEmpty();
    }

    @Test
    void followsTheVersionAndIsWrittenByItsAuthors() throws Exception {
        stage.karin(() -> questions.write(number, 1, null, TYPED));
        assertThatThrownBy(() -> stage.anna(() -> questions.open(number))).isInstanceOf(EJBAccessException.class);
        int common = stage.ofAll("För alla.");
        assertThatThrownBy(() -> stage.karin(() -> questions.open(common))).isInstanceOf(NotAllowedException.class);

        stage.karin(() -> work.renew(stage.ref(number)));
        QuestionView next = stage.karin(() -> questions.open(number));
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.before()).isTrue();
        assertThat(next.stored()).isNull();
        assertThat(next.question()).isEqualTo(TYPED.question());
        assertThat(stage.anna(() -> questions.asked(number)).question()).isEqualTo(TYPED.question());
        stage.nextOfTheUnit(number, "Tvätta händerna väl.");
        assertThat(stage.anna(() -> questions.asked(number)))
                .as("nothing is asked that nobody has looked at for this version")
                .isNull();
    }

    @Test
    void whoeverWasNotFirstIsToldSo() throws Exception {
        stage.karin(() -> questions.write(number, 1, null, TYPED));
        assertThatThrownBy(() -> stage.karin(() -> questions.write(number, 1, null, TYPED)))
                .isInstanceOf(StaleDataException.class);
        long seen = stage.karin(() -> questions.open(number)).stored();
        stage.karin(() -> questions.write(
                number, 1, seen, new CheckQuestion.Typed("En annan fråga?", List.of("Ja", "Nej"), 0, "Så är det.")));
        assertThatThrownBy(() -> stage.karin(() -> questions.write(number, 1, seen, TYPED)))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> stage.karin(() -> questions.remove(number, 1, seen)))
                .isInstanceOf(StaleDataException.class);
        stage.karin(() -> questions.remove(number, 1, seen + 1));
        assertThat(stage.anna(() -> questions.asked(number))).isNull();
        stage.anna(() -> questions.confirm(number, 1, null));
    }
}
