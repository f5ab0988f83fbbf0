package se.ledstjarnan.ejb.selfmonitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.selfmonitoring.AnswerChoice;
import se.ledstjarnan.domain.selfmonitoring.AnswerContent;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.domain.selfmonitoring.ListContent;
import se.ledstjarnan.domain.selfmonitoring.QuestionContent;
import se.ledstjarnan.domain.selfmonitoring.RoundStatus;
import se.ledstjarnan.domain.selfmonitoring.Score;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasureService;
import se.ledstjarnan.ejb.measure.NewMeasure;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** Self-monitoring as services and PostgreSQL have it: who plans, answers, signs and sees, and what becomes of what is found. */
class SelfMonitoringIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private CheckListService lists;

    @Inject
    private CheckPlanService plans;

    @Inject
    private CheckRoundService rounds;

    @Inject
    private CheckWorkService work;

    @Inject
    private SheetService sheets;

    @Inject
    private CheckResultService results;

    @Inject
    private CheckReminders reminders;

    @Inject
    private MeasureService measures;

    @Inject
    private MeasureReadService measureReads;

    @Inject
    private WaitingService waiting;

    @PersistenceContext
    private EntityManager em;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long karin;
    private long anna;
    private int list;

    @BeforeEach
    void aUnitAndAList() throws Exception {
        unit = facts.unit(facts.administration());
        rows.execute("insert into unit_area (unit_id, area) values (?, 'SOL')", unit);
        karin = facts.employee("karin");
        facts.employed(karin, "LEADS", unit, TODAY.minusYears(1), null);
        anna = facts.employee("anna");
        facts.employed(anna, "WORKS_IN", unit, TODAY.minusYears(1), null);
        facts.employee("kerstin");
        facts.employee("mats");
        facts.employee("johan");
        list = kerstin(() -> lists.begin(content("Är dörren fri?", "Är larmet provat?"), null));
        kerstin(() -> {
            lists.putInForce(listRef());
            return null;
        });
    }

    @Test
    void isPlannedBegunAnsweredSignedAndLeadsToAMeasure() throws Exception {
        assertThat(karin(() -> plans.plan(plan(unit)))).isEqualTo(1);
        assertThatThrownBy(() -> karin(() -> plans.plan(plan(unit))))
                .hasMessage("months: selfmonitoring.plannedAlready");
        assertThat(karin(() -> waiting.counts())).containsEntry(WaitingKind.CHECKS, 1);
        DueRow due = karin(() -> rounds.list(filter(RoundFilter.State.ONGOING)).due()).stream()
                .filter(row -> row.unitId() == unit)
                .findFirst()
                .orElseThrow();
        assertThat(reminders.due(due.due()))
                .filteredOn(each -> each.key().startsWith("check-plan:" + due.plan()))
                .extracting(Due::ownerId)
                .containsExactly(karin);
        int number = karin(() -> work.begin(NewCheck.of(CheckKind.SELF_CHECK, list, unit, due.plan(), null)));
        assertThatThrownBy(
                        () -> karin(() -> work.begin(NewCheck.of(CheckKind.SELF_CHECK, list, unit, due.plan(), null))))
                .hasMessage("selfmonitoring.begunAlready");
        assertThatThrownBy(() -> karin(() -> {
                    plans.drop(due.plan());
                    return null;
                }))
                .hasMessage("selfmonitoring.planBegun");

        karin(() -> answered(number, AnswerChoice.YES, AnswerChoice.NO));
        karin(() -> signed(number));

        RoundView view = karin(() -> rounds.open(number));
        assertThat(view.head().score()).isEqualTo(new Score(1, 2));
        assertThat(view.results()).extracting(RoundView.Result::finding).containsExactly(false, true);
        long measure = karin(() -> measures.add("EK-" + number + ".2", measure()));
        assertThat(karin(() -> rounds.open(number)).results().get(1).measures())
                .extracting(RoundView.Measure::id)
                .containsExactly(measure);
        assertThat(kerstin(() -> measureReads.view(measure)).number()).isEqualTo("EK-" + number + ".2");
        assertThatThrownBy(() -> johan(() -> measureReads.view(measure))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> anna(() -> measures.add("EK-" + number + ".2", measure())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> karin(() -> measures.add("EK-" + number + ".1", measure())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoIsAskedAnswersTheOwnSheetAndSeesNobodyElses() throws Exception {
        int number = begun();
        assertThatThrownBy(() -> anna(() -> sheets.open(number))).isInstanceOf(NotFoundException.class);
        karin(() -> {
            work.ask(number, anna);
            return null;
        });
        assertThat(anna(() -> waiting.counts())).containsEntry(WaitingKind.CHECKS, 1);
        karin(() -> answered(number, AnswerChoice.YES, AnswerChoice.YES));

        SheetView mine = anna(() -> sheets.open(number));
        assertThat(mine.lines()).extracting(SheetView.Line::given).containsOnlyNulls();
        RoundView seen = anna(() -> rounds.open(number));
        assertThat(seen.sheets()).extracting(RoundView.Sheet::mine).containsExactly(true);
        assertThat(seen.results()).extracting(RoundView.Result::score).containsOnlyNulls();
        assertThatThrownBy(() -> anna(() -> signed(number))).isInstanceOf(EJBAccessException.class);
        anna(() -> answered(number, AnswerChoice.NO, AnswerChoice.NOT_APPLICABLE));
        anna(() -> {
            sheets.handIn(number);
            return null;
        });
        assertThat(anna(() -> waiting.counts())).containsEntry(WaitingKind.CHECKS, 0);
        karin(() -> signed(number));
        assertThat(anna(() -> rounds.open(number)).head().score()).isEqualTo(new Score(2, 3));
    }

    @Test
    void theListMayChangeWhileItIsAnswered() throws Exception {
        int number = begun();
        kerstin(() -> {
            lists.write(listRef(), content("En helt annan fråga?"));
            return null;
        });
        kerstin(() -> {
            lists.putInForce(listRef());
            return null;
        });
        karin(() -> answered(number, AnswerChoice.YES, AnswerChoice.YES));
        karin(() -> signed(number));

        RoundView view = karin(() -> rounds.open(number));
        assertThat(view.head().renewed()).isTrue();
        assertThat(view.results())
                .extracting(result -> result.question().text())
                .containsExactly("Är dörren fri?", "Är larmet provat?");
        assertThat(karin(() -> lists.open(list, null)).questions())
                .extracting(QuestionRow::text)
                .containsExactly("En helt annan fråga?");
    }

    @Test
    void isSignedOnceAndKeptAsItIs() throws Exception {
        int number = begun();
        assertThatThrownBy(() -> karin(() -> signed(number))).hasMessage("selfmonitoring.unanswered");
        CheckRef seen = karin(() -> ref(number));
        karin(() -> answered(number, AnswerChoice.YES, AnswerChoice.YES));
        karin(() -> {
            work.sign(seen, "Bra.");
            return null;
        });
        assertThatThrownBy(() -> karin(() -> {
                    work.sign(seen, "Bra.");
                    return null;
                }))
                .hasMessage("selfmonitoring.signedAlready");
        assertThatThrownBy(() -> karin(() -> answered(number, AnswerChoice.NO, AnswerChoice.NO)))
                .hasMessage("selfmonitoring.signedAlready");
        assertThatThrownBy(() -> rows.execute("update check_round set score_right = 0 where number = ?", number))
                .hasMessageContaining("cannot change");
        assertThatThrownBy(() -> rows.execute(
                        "update check_answer set choice = 'NO' where sheet_id in (select s.id from check_sheet s"
                                + " join check_round r on r.id = s.round_id where r.number = ?)",
                        number))
                .hasMessageContaining("takes no answers");
        assertThat(rows.number("select count(*) from audit_entry where case_number = ?", "EK-" + number))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void eachSeesTheOwnPartOfTheWork() throws Exception {
        int number = begun();

        assertThatThrownBy(() -> johan(() -> rounds.open(number))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> mats(() -> rounds.open(number))).isInstanceOf(NotFoundException.class);
        assertThat(kerstin(() -> rounds.open(number)).leads()).isTrue();
        assertThatThrownBy(() -> johan(() -> {
                    work.ask(number, anna);
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        johan(() -> work.begin(NewCheck.of(CheckKind.SELF_CHECK, list, unit, null, TODAY.plusDays(3)))))
                .hasMessage("unit: selfmonitoring.notYourUnit");
        assertThatThrownBy(() ->
                        karin(() -> work.begin(NewCheck.of(CheckKind.INSPECTION, list, unit, null, TODAY.plusDays(3)))))
                .hasMessage("unit: selfmonitoring.notYourUnit");
        assertThatThrownBy(() -> mats(() -> written(listRef()))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> karin(() -> plans.plan(plan(null)))).hasMessage("unit: selfmonitoring.notYoursToPlan");
        assertThat(kerstin(() -> plans.plan(plan(null)))).isEqualTo(1);
        assertThat(karin(() -> plans.year(TODAY.getYear(), unit)).rows())
                .filteredOn(row -> row.list() != null && row.list() == list)
                .hasSize(1);
    }

    @Test
    void anInspectionIsRepliedToByTheUnit() throws Exception {
        int number = kerstin(() -> work.begin(NewCheck.of(CheckKind.INSPECTION, list, unit, null, TODAY.plusDays(3))));
        assertThatThrownBy(() -> karin(() -> signed(number))).isInstanceOf(NotAllowedException.class);
        kerstin(() -> answered(number, AnswerChoice.NO, AnswerChoice.NO));
        kerstin(() -> signed(number));
        CheckRef seen = karin(() -> ref(number));
        assertThat(karin(() -> rounds.open(number)).replies()).isTrue();
        karin(() -> {
            work.reply(seen, "Vi har rättat det.");
            return null;
        });

        assertThat(kerstin(() -> rounds.open(number)).head().reply()).isEqualTo("Vi har rättat det.");
        assertThatThrownBy(() -> karin(() -> {
                    work.reply(seen, "En gång till.");
                    return null;
                }))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void resultsAreComparedAndAPageIsOneStatement() throws Exception {
        int number = begun();
        karin(() -> answered(number, AnswerChoice.YES, AnswerChoice.NO));
        karin(() -> signed(number));

        CheckResults found = karin(() -> results.results(list, null));
        assertThat(found.points()).extracting(CheckResults.Point::score).containsExactly(new Score(1, 2));
        assertThat(found.questions()).extracting(CheckResults.Weak::text).startsWith("Är larmet provat?");
        assertThat(johan(() -> results.results(list, null)).points()).isEmpty();
        assertThat(karin(() -> rounds.list(filter(RoundFilter.State.SIGNED)).rows()))
                .filteredOn(row -> row.number() == number)
                .extracting(RoundRow::status)
                .containsExactly(RoundStatus.SIGNED);
        assertThat(Statements.sentBy(em, () -> karin(() -> rounds.open(number))))
                .isLessThanOrEqualTo(2);
        assertThat(Statements.sentBy(em, () -> karin(() -> results.results(list, unit))))
                .isLessThanOrEqualTo(2);
        assertThat(Statements.sentBy(em, () -> karin(() -> plans.year(TODAY.getYear(), null))))
                .isLessThanOrEqualTo(2);
    }

    private Void written(CheckRef ref) {
        lists.write(ref, content("Fråga?"));
        return null;
    }

    private ListContent content(String... questions) {
        return new ListContent(
                facts.username("Brandskydd"),
                CheckPart.SOCIAL_SERVICES,
                null,
                null,
                90,
                List.of(questions).stream().map(QuestionContent::yesNo).toList());
    }

    private CheckPlanService.NewPlan plan(Long of) {
        return new CheckPlanService.NewPlan(
                CheckKind.SELF_CHECK, list, null, of, TODAY.getYear(), Set.of(TODAY.getMonthValue()));
    }

    private NewMeasure measure() {
        return new NewMeasure(
                MeasureReach.UNIT,
                MeasureKind.CORRECTIVE,
                "Prova larmet",
                null,
                karin,
                false,
                TODAY.plusDays(30),
                "Larmet är provat.",
                null,
                TODAY.plusDays(60),
                null);
    }

    private RoundFilter filter(RoundFilter.State state) {
        return new RoundFilter(state, null, unit, null, 1);
    }

    private int begun() throws Exception {
        return karin(() -> work.begin(NewCheck.of(CheckKind.SELF_CHECK, list, unit, null, TODAY.plusDays(3))));
    }

    private Void answered(int number, AnswerChoice... choices) {
        List<SheetView.Line> lines = sheets.open(number).lines();
        for (int i = 0; i < choices.length; i++) {
            sheets.answer(number, lines.get(i).question().id(), AnswerContent.of(choices[i]));
        }
        return null;
    }

    private Void signed(int number) {
        work.sign(ref(number), null);
        return null;
    }

    private CheckRef ref(int number) {
        return new CheckRef(number, rounds.open(number).head().stored());
    }

    private CheckRef listRef() {
        return new CheckRef(list, lists.open(list, null).stored());
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }

    private <T> T mats(Callable<T> task) throws Exception {
        return As.roles(facts.username("mats"), Set.of(Roles.MEDARBETARE, Roles.MAS), task);
    }

    private <T> T karin(Callable<T> task) throws Exception {
        return As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private <T> T johan(Callable<T> task) throws Exception {
        return As.roles(facts.username("johan"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private <T> T anna(Callable<T> task) throws Exception {
        return As.roles(facts.username("anna"), Set.of(Roles.MEDARBETARE), task);
    }
}
