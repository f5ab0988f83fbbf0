package se.ledstjarnan.domain.selfmonitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.UnitKind;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.NotFoundException;

/** Lists through their versions, the plan of the year, and a check from its beginning until it is signed. */
class CheckRoundTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate DUE = TODAY.plusDays(10);

    private final Employee karin = known(new Employee("karin", "Karin", "Lind", "enhetschef", null), 11);
    private final Employee anna = known(new Employee("anna", "Anna", "Berg", "undersköterska", null), 12);
    private final Unit bjorken = unit(LegalArea.SOL, LegalArea.HSL);
    private CheckList list;

    @BeforeEach
    void aList() {
        list = new CheckList(1, content(CheckPart.COMMON, "Är dörren fri?", "Är larmet provat?"), null);
        list.comeIntoForce(karin, NOW);
        numberQuestions();
    }

    @Test
    void aCheckKeepsItsVersionWhenTheListChanges() {
        CheckRound round = round();
        list.write(content(CheckPart.COMMON, "En helt annan fråga?"));
        list.comeIntoForce(karin, NOW);

        assertThat(round.getList().getQuestions())
                .extracting(ListQuestion::getText)
                .containsExactly("Är dörren fri?", "Är larmet provat?");
        round.answer(karin, 101, AnswerContent.of(AnswerChoice.YES), NOW);
        round.answer(karin, 102, AnswerContent.of(AnswerChoice.YES), NOW);
        round.sign(null, karin, NOW);
        assertThat(round.getScore()).contains(new Score(2, 2));
        assertThat(list.getVersions())
                .extracting(CheckListVersion::getStatus)
                .containsExactly(ListStatus.REPLACED, ListStatus.IN_FORCE);
    }

    @Test
    void isNotSignedWithUnansweredQuestions() {
        CheckRound round = round();
        round.answer(karin, 101, AnswerContent.of(AnswerChoice.YES), NOW);
        round.answer(karin, 102, new AnswerContent(null, null, null, null, "Återkommer."), NOW);

        assertThatThrownBy(() -> round.sign(null, karin, NOW)).hasMessage("selfmonitoring.unanswered");
        assertThat(round.getStatus()).isEqualTo(RoundStatus.ONGOING);
    }

    @Test
    void waitsForAllWhoAreAskedOrLeavesThemOut() {
        CheckRound round = round();
        round.ask(anna, NOW);
        assertThatThrownBy(() -> round.ask(anna, NOW)).hasMessage("person: selfmonitoring.askedAlready");
        answer(round, karin, AnswerChoice.YES);
        assertThatThrownBy(() -> round.sign(null, karin, NOW)).hasMessage("selfmonitoring.sheetsWaiting");

        round.leaveOut(12, NOW);
        round.sign("Bra.", karin, NOW);
        assertThat(round.getScore()).contains(new Score(2, 2));
        assertThat(round.getFindings()).isEmpty();
    }

    @Test
    void sumsTheSheetsAndFindsWhatDoesNotReachTheTarget() {
        CheckRound round = round();
        round.ask(anna, NOW);
        answer(round, karin, AnswerChoice.YES);
        round.answer(anna, 101, AnswerContent.of(AnswerChoice.NOT_APPLICABLE), NOW);
        round.answer(anna, 102, AnswerContent.of(AnswerChoice.NO), NOW);
        round.handIn(anna, NOW);
        round.sign(null, karin, NOW);

        assertThat(round.getScore()).contains(new Score(2, 3));
        assertThat(round.getFindings())
                .extracting(CheckFinding::getNumber, CheckFinding::getScore)
                .containsExactly(tuple("EK-17.2", new Score(1, 2)));
    }

    @Test
    void isUnchangeableOnceSignedAndSignedOnce() {
        CheckRound round = round();
        answer(round, karin, AnswerChoice.YES);
        round.sign(null, karin, NOW);

        assertThatThrownBy(() -> round.sign(null, karin, NOW)).hasMessage("selfmonitoring.signedAlready");
        assertThatThrownBy(() -> answer(round, karin, AnswerChoice.NO)).hasMessage("selfmonitoring.signedAlready");
        assertThatThrownBy(() -> round.ask(anna, NOW)).hasMessage("selfmonitoring.signedAlready");
        assertThatThrownBy(() -> round.cancel("Nej", karin, NOW)).hasMessage("selfmonitoring.signedAlready");
        assertThatThrownBy(() -> round.reply("Hej", karin, NOW)).hasMessage("selfmonitoring.nothingToReplyTo");
    }

    @Test
    void aSheetIsAnsweredByTheOneAskedAndKeptTwiceIsTheSame() {
        CheckRound round = round();
        assertThatThrownBy(() -> answer(round, anna, AnswerChoice.YES)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> round.answer(karin, 999, AnswerContent.of(AnswerChoice.YES), NOW))
                .isInstanceOf(NotFoundException.class);
        answer(round, karin, AnswerChoice.NO);
        answer(round, karin, AnswerChoice.YES);
        round.handIn(karin, NOW);
        assertThatThrownBy(() -> answer(round, karin, AnswerChoice.NO)).hasMessage("selfmonitoring.handedIn");

        round.takeBack(karin);
        answer(round, karin, AnswerChoice.NO);
        round.sign(null, karin, NOW);
        assertThat(round.getScore()).contains(new Score(0, 2));
    }

    @ParameterizedTest
    @CsvSource({"Gäller 19400101-1234, comment: selfmonitoring.personalNumber", "LONG, comment: shared.tooLong"})
    void aCommentNamesNobodyAndHasAnEnd(String comment, String message) {
        CheckRound round = round();
        String said = comment.equals("LONG") ? "x".repeat(CheckAnswer.LONGEST + 1) : comment;

        assertThatThrownBy(
                        () -> round.answer(karin, 101, new AnswerContent(AnswerChoice.NO, null, null, null, said), NOW))
                .hasMessage(message);
        assertThatThrownBy(() -> round.handIn(karin, NOW)).hasMessage("selfmonitoring.unanswered");
    }

    @Test
    void beginsOnlyOfWhatIsInForceInAUnitThatItConcerns() {
        CheckList draft = new CheckList(2, content(CheckPart.COMMON, "Fråga?"), null);
        assertThatThrownBy(() -> round(CheckKind.SELF_CHECK, draft, bjorken))
                .hasMessage("list: selfmonitoring.listNotInForce");
        CheckList care = new CheckList(3, content(CheckPart.HEALTH_CARE, "Fråga?"), null);
        care.comeIntoForce(karin, NOW);
        assertThatThrownBy(() -> round(CheckKind.SELF_CHECK, care, unit(LegalArea.LSS)))
                .hasMessage("unit: selfmonitoring.otherArea");
        list.end(NOW);
        assertThatThrownBy(this::round).hasMessage("list: selfmonitoring.listNotInForce");
        assertThatThrownBy(() -> list.write(content(CheckPart.COMMON, "Mer?"))).hasMessage("selfmonitoring.listEnded");
    }

    @Test
    void anInspectionIsRepliedToOnce() {
        CheckRound round = round(CheckKind.INSPECTION, list, bjorken);
        assertThatThrownBy(() -> round.reply("Tack.", anna, NOW)).hasMessage("selfmonitoring.nothingToReplyTo");
        answer(round, karin, AnswerChoice.NO);
        round.sign(null, karin, NOW);
        assertThatThrownBy(() -> round.reply(" ", anna, NOW)).hasMessage("reply: shared.required");
        round.reply("Vi har rättat det.", anna, NOW);

        assertThatThrownBy(() -> round.reply("Mer.", anna, NOW)).hasMessage("selfmonitoring.repliedAlready");
        assertThat(round.getFindings()).extracting(CheckFinding::getNumber).containsExactly("TS-17.1", "TS-17.2");
    }

    @Test
    void aDraftNeedsQuestionsAndComesIntoForceOnce() {
        CheckList empty = new CheckList(4, content(CheckPart.COMMON), null);
        assertThatThrownBy(() -> empty.comeIntoForce(karin, NOW)).hasMessage("questions: selfmonitoring.noQuestions");
        assertThatThrownBy(() -> list.comeIntoForce(karin, NOW)).hasMessage("selfmonitoring.nothingToPutInForce");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12, year: selfmonitoring.pastYear",
        "2026-10, months: selfmonitoring.pastMonth",
        "2029-01, year: selfmonitoring.yearTooFar"
    })
    void nobodyPlansThePast(String month, String message) {
        assertThatThrownBy(() ->
                        CheckPlan.ofList(CheckKind.SELF_CHECK, list, null, YearMonth.parse(month), karin, TODAY, NOW))
                .hasMessage(message);
    }

    @Test
    void aPlannedCheckIsDueWithItsMonth() {
        CheckPlan plan =
                CheckPlan.ofList(CheckKind.SELF_CHECK, list, bjorken, YearMonth.of(2027, 2), karin, TODAY, NOW);

        assertThat(plan.due()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void whatIsPlannedForAUnitIsCarriedOutThere() {
        CheckPlan plan =
                CheckPlan.ofList(CheckKind.SELF_CHECK, list, bjorken, YearMonth.of(2027, 2), karin, TODAY, NOW);

        assertThat(planned(plan, bjorken).getUnit()).isSameAs(bjorken);
        assertThatThrownBy(() -> planned(plan, unit(LegalArea.SOL)))
                .hasMessage("unit: selfmonitoring.plannedElsewhere");
        CheckPlan forAll = CheckPlan.ofList(CheckKind.SELF_CHECK, list, null, YearMonth.of(2027, 2), karin, TODAY, NOW);
        assertThat(planned(forAll, bjorken).getUnit()).isSameAs(bjorken);
    }

    private CheckRound planned(CheckPlan plan, Unit unit) {
        return new CheckRound(
                new CheckRound.Begin(17, CheckKind.SELF_CHECK, list, unit, plan, null, Sampling.none()),
                karin,
                TODAY,
                NOW);
    }

    @Test
    void aSampleIsDrawnByLotAndItsPlacesNoted() {
        Sampling sampling = Sampling.drawn(10, 48, null, new Random(7));

        assertThat(List.of(sampling.getDrawn().split(", ")))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(place -> Integer.parseInt(place) >= 1 && Integer.parseInt(place) <= 48);
        assertThatThrownBy(() -> Sampling.drawn(11, 10, null, new Random(7)))
                .hasMessage("size: selfmonitoring.badSample");
        assertThatThrownBy(() -> Sampling.chosen(null, 10, "Alla")).hasMessage("size: shared.required");
        assertThatThrownBy(() -> Sampling.chosen(3, 10, " ")).hasMessage("how: shared.required");
        assertThat(Sampling.chosen(null, null, null).getSize()).isNull();
    }

    private CheckRound round() {
        return round(CheckKind.SELF_CHECK, list, bjorken);
    }

    private CheckRound round(CheckKind kind, CheckList of, Unit unit) {
        return new CheckRound(new CheckRound.Begin(17, kind, of, unit, null, DUE, Sampling.none()), karin, TODAY, NOW);
    }

    private static void answer(CheckRound round, Employee person, AnswerChoice choice) {
        round.answer(person, 101, AnswerContent.of(choice), NOW);
        round.answer(person, 102, AnswerContent.of(choice), NOW);
    }

    private static ListContent content(CheckPart area, String... questions) {
        return new ListContent(
                "Brandskydd",
                area,
                null,
                null,
                90,
                Arrays.stream(questions).map(QuestionContent::yesNo).toList());
    }

    private void numberQuestions() {
        long id = 101;
        for (ListQuestion question : list.current().getQuestions()) {
            known(question, id++);
        }
    }

    private static Unit unit(LegalArea... areas) {
        Unit unit = new Unit(UnitKind.ADMINISTRATION, "Enheten", null, LocalDate.of(2020, 1, 1));
        unit.workUnder(Set.of(areas), areas[0], null);
        return unit;
    }

    private static <T extends BaseEntity> T known(T entity, long id) {
        try {
            Field field = BaseEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
