package se.ledstjarnan.ejb.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.goal.Frequency;
import se.ledstjarnan.domain.goal.GoalContent;
import se.ledstjarnan.domain.goal.GoalKind;
import se.ledstjarnan.domain.goal.GoalStatus;
import se.ledstjarnan.domain.goal.GoalTerm;
import se.ledstjarnan.domain.goal.IndicatorContent;
import se.ledstjarnan.domain.goal.IndicatorSource;
import se.ledstjarnan.domain.goal.Measurement;
import se.ledstjarnan.domain.goal.SeriesOutcome;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** Goals, indicators and outcomes as services and PostgreSQL have them: drawn up, decided, broken down, measured and talked about. */
class GoalIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = TODAY.getYear();
    private static final LocalDate LAST = Frequency.QUARTER.ended(TODAY);

    @Inject
    private GoalService goals;

    @Inject
    private GoalWorkService work;

    @Inject
    private GoalTalkService talk;

    @Inject
    private IndicatorService indicators;

    @Inject
    private IndicatorWorkService keeping;

    @Inject
    private OutcomeService outcomes;

    @Inject
    private GoalOutcomes series;

    @Inject
    private OutcomeReminders reminders;

    @Inject
    private WaitingService waiting;

    @PersistenceContext
    private EntityManager em;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long other;
    private int indicator;
    private long indicatorId;
    private int whole;

    @BeforeEach
    void aDecidedGoalAndAnIndicator() throws Exception {
        long administration = facts.administration();
        unit = facts.unit(administration);
        other = facts.unit(administration);
        facts.employed(facts.employee("karin"), "LEADS", unit, LocalDate.of(2020, 1, 1), null);
        facts.employed(facts.employee("anna"), "WORKS_IN", unit, LocalDate.of(2020, 1, 1), null);
        facts.employee("sofia");
        facts.employee("nora");
        long mats = facts.employee("mats");
        indicator = sofia(() -> keeping.begin(measured(IndicatorSource.MANUAL, null, Frequency.QUARTER), mats));
        indicatorId = rows.number("select id from indicator where number = ?", indicator);
        whole = sofia(() -> work.begin(content("Trygga", YEAR - 1, YEAR + 1), null, null));
    }

    @Test
    void aDraftBelongsToThoseWhoDrawItUp() throws Exception {
        assertThatThrownBy(() -> anna(() -> goals.open(whole))).isInstanceOf(NotFoundException.class);
        assertThat(anna(() -> goals.has(whole))).isFalse();
        assertThat(nora(() -> goals.open(whole)).rights().records()).isTrue();
        assertThatThrownBy(() -> anna(() -> work.begin(content("A", YEAR, YEAR), unit, whole)))
                .isInstanceOf(EJBAccessException.class);

        decide(whole);
        assertThat(anna(() -> goals.open(whole)).head().status()).isEqualTo(GoalStatus.DECIDED);
        assertThat(anna(() -> goals.open(whole)).rights().writes()).isFalse();
        assertThatThrownBy(() -> decide(whole)).hasMessage("goal.goal.decidedAlready");
    }

    @Test
    void theManagerBreaksDownToTheOwnUnitAndSettles() throws Exception {
        decide(whole);

        assertThatThrownBy(() -> karin(() -> work.begin(content("A", YEAR, YEAR), null, whole)))
                .hasMessage("unit: goal.goal.unitNeeded");
        assertThatThrownBy(() -> karin(() -> work.begin(content("A", YEAR, YEAR), unit, null)))
                .hasMessage("parent: goal.goal.parentNeeded");
        assertThatThrownBy(() -> karin(() -> work.begin(content("A", YEAR, YEAR), other, whole)))
                .isInstanceOf(NotAllowedException.class);

        int below = karin(() -> work.begin(content("Trygga här", YEAR, YEAR), unit, whole));
        karin(() -> {
            work.settle(ref(below), TODAY);
            return null;
        });
        GoalView view = anna(() -> goals.open(below));
        assertThat(view.head().parent().number()).isEqualTo(whole);
        assertThat(view.head().status()).isEqualTo(GoalStatus.DECIDED);
        assertThat(anna(() -> goals.open(whole)).children())
                .extracting(GoalView.Other::number)
                .containsExactly(below);
        assertThat(anna(() -> goals.ofUnit(unit)).goals())
                .extracting(GoalRow::number)
                .contains(whole, below);
    }

    @Test
    void aNewWordingWaitsForItsDecision() throws Exception {
        decide(whole);
        sofia(() -> {
            work.propose(ref(whole), content("Tryggare", YEAR - 1, YEAR + 1), "Mer att nå");
            return null;
        });

        assertThat(anna(() -> goals.open(whole)).head().title()).startsWith("Trygga ");
        assertThat(anna(() -> goals.open(whole)).waiting().content().title()).startsWith("Tryggare");
        decide(whole);
        assertThat(anna(() -> goals.open(whole)).head().title()).startsWith("Tryggare");
        assertThat(anna(() -> goals.open(whole)).versions()).hasSize(2);
    }

    @Test
    void employeesCommentAndManagersAnswer() throws Exception {
        decide(whole);
        anna(() -> {
            talk.comment(whole, unit, "Natten hinner inte");
            return null;
        });
        assertThatThrownBy(() -> anna(() -> {
                    talk.comment(whole, other, "Jag är inte där");
                    return null;
                }))
                .hasMessage("unit: goal.comment.ownUnit");

        assertThat(karin(() -> waiting.counts())).containsEntry(WaitingKind.GOAL_COMMENTS, 1);
        GoalView.Comment comment = karin(() -> goals.open(whole)).comments().get(0);
        assertThat(comment.answerable()).isTrue();
        assertThat(nora(() -> goals.open(whole)).comments()).isEmpty();
        karin(() -> {
            talk.answer(comment.id(), "Vi ändrar schemat");
            return null;
        });
        assertThat(anna(() -> goals.open(whole)).comments().get(0).answer()).isEqualTo("Vi ändrar schemat");
        assertThatThrownBy(() -> karin(() -> {
                    talk.answer(comment.id(), "En gång till");
                    return null;
                }))
                .hasMessage("goal.comment.answered");
    }

    @Test
    void outcomesAreEnteredOnceForAPeriodAndAUnit() throws Exception {
        assertThat(karin(() -> waiting.counts())).containsEntry(WaitingKind.OUTCOMES, 1);
        assertThat(reminders.due(TODAY.plusYears(1)))
                .filteredOn(due -> due.path().endsWith("?number=" + indicator))
                .extracting(Due::ownerId)
                .containsExactly(rows.number("select responsible_id from indicator where number = ?", indicator));

        karin(() -> enter(unit, LAST, "82"));
        assertThat(karin(() -> waiting.counts())).containsEntry(WaitingKind.OUTCOMES, 0);
        assertThatThrownBy(() -> karin(() -> enter(unit, LAST, "83"))).hasMessage("period: goal.outcome.twice");
        assertThatThrownBy(() -> karin(() -> enter(null, LAST, "83"))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> sofia(() -> enter(other, LAST, "83"))).hasMessage("unit: goal.indicator.wrongUnit");
        assertThatThrownBy(() -> anna(() -> enter(unit, LAST.minusMonths(3), "83")))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> karin(() -> enter(unit, Frequency.QUARTER.after(TODAY), "83")))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void manyUnitsAreEnteredTogetherOrNotAtAll() throws Exception {
        List<OutcomeService.Entry> wrong = List.of(entry(null, "70"), entry(unit, null), entry(other, "80"));
        assertThatThrownBy(() -> sofia(() -> outcomes.enterAll(indicator, LAST, wrong)))
                .hasMessage("unit2: goal.indicator.wrongUnit");
        assertThat(rows.number("select count(*) from outcome where indicator_id = ?", indicatorId))
                .isZero();

        List<OutcomeService.Entry> right = List.of(entry(null, "70"), entry(unit, null));
        assertThat(sofia(() -> outcomes.enterAll(indicator, LAST, right))).isEqualTo(1);
        assertThatThrownBy(() -> sofia(() -> outcomes.enterAll(indicator, LAST, List.of(entry(unit, null)))))
                .hasMessage("goal.outcome.nothingTyped");
    }

    @Test
    void anOutcomeIsPutRightAndSaysWhatItWas() throws Exception {
        karin(() -> enter(unit, LAST, "82"));
        IndicatorView.Detail detail =
                karin(() -> indicators.open(indicator)).details().get(0);
        karin(() -> {
            outcomes.correct(
                    detail.id(),
                    detail.stored(),
                    new Measurement(new BigDecimal("28"), null, 20),
                    "Siffrorna omkastade");
            return null;
        });

        IndicatorView view = anna(() -> indicators.open(indicator));
        assertThat(view.details().get(0).before())
                .singleElement()
                .satisfies(before -> assertThat(before.because()).isEqualTo("Siffrorna omkastade"));
        assertThatThrownBy(() -> karin(() -> {
                    outcomes.correct(
                            detail.id(), detail.stored(), new Measurement(BigDecimal.ONE, null, 20), "Gammal sida");
                    return null;
                }))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void targetsAndTheFocusAreOneStatement() throws Exception {
        karin(() -> {
            keeping.aim(indicatorRef(), unit, YEAR, new BigDecimal("90"));
            return null;
        });
        assertThatThrownBy(() -> karin(() -> {
                    keeping.aim(indicatorRef(), null, YEAR, BigDecimal.TEN);
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> sofia(() -> {
                    keeping.aim(indicatorRef(), other, YEAR, BigDecimal.TEN);
                    return null;
                }))
                .hasMessage("unit: goal.indicator.wrongUnit");
        karin(() -> enter(unit, LocalDate.of(YEAR, 1, 1), "81"));

        List<SeriesOutcome> found = anna(() -> series.series(new GoalOutcomes.Query(YEAR - 4, YEAR, unit, false)));
        SeriesOutcome one = found.stream()
                .filter(each -> each.about().number() == indicator)
                .findFirst()
                .orElseThrow();
        assertThat(one.share(one.latest().orElseThrow())).contains(90);
        assertThat(Statements.sentBy(
                        em, () -> anna(() -> series.series(new GoalOutcomes.Query(YEAR - 4, YEAR, null, true)))))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void theSystemsOwnFiguresAreCounted() throws Exception {
        long mats = rows.number("select responsible_id from indicator where number = ?", indicator);
        for (String key : Set.of(
                "FEEDBACK_IN_TIME",
                "REVIEWS_OVERDUE",
                "DELEGATIONS_VALID",
                "MEASURES_IN_TIME",
                "READ_IN_TIME",
                "FALLS_PER_1000")) {
            int counted = sofia(() -> keeping.begin(measured(IndicatorSource.SYSTEM, key, Frequency.QUARTER), mats));
            assertThat(sofia(() -> outcomes.fetch(counted, LAST))).isEqualTo(2);
            assertThat(sofia(() -> outcomes.fetch(counted, LAST))).isZero();
            assertThatThrownBy(() -> sofia(() -> outcomes.enterAll(counted, LAST, List.of(entry(null, "1")))))
                    .hasMessage("goal.outcome.fetched");
        }
        assertThatThrownBy(() -> sofia(
                        () -> keeping.begin(measured(IndicatorSource.SYSTEM, "NOTHING", Frequency.QUARTER), mats)))
                .hasMessage("sourceKey: goal.indicator.noSource");
    }

    @Test
    void pagesAreFewStatementsAndThePaperIsMade() throws Exception {
        decide(whole);

        assertThat(Statements.sentBy(em, () -> anna(() -> goals.open(whole)))).isLessThanOrEqualTo(4);
        assertThat(Statements.sentBy(em, () -> anna(() -> goals.list(filter()))))
                .isLessThanOrEqualTo(4);
        assertThat(Statements.sentBy(em, () -> anna(() -> indicators.open(indicator))))
                .isLessThanOrEqualTo(4);
        assertThat(new String(nora(() -> goals.paper(filter())), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(anna(() -> goals.export(filter())))
                .extracting(GoalRow::number)
                .contains(whole);
    }

    private GoalFilter filter() {
        return new GoalFilter(GoalFilter.State.CURRENT, null, YEAR, null, null, facts.username("mål"), 1);
    }

    private IndicatorContent measured(IndicatorSource source, String key, Frequency frequency) {
        return new IndicatorContent(
                facts.username("Indikator"),
                "Så mäts det",
                source,
                key,
                null,
                "%",
                Direction.HIGHER,
                frequency,
                true,
                Set.of(unit),
                LocalDate.of(YEAR - 2, 1, 1));
    }

    private GoalContent content(String title, int first, int last) {
        return new GoalContent(
                title + " " + facts.username("mål"),
                null,
                GoalKind.STRATEGIC,
                GoalTerm.LONG,
                first,
                last,
                true,
                List.of(new GoalContent.Weighted(indicatorId, null)));
    }

    private void decide(int number) throws Exception {
        nora(() -> {
            work.decide(ref(number), TODAY, "112", "KS 2026/44");
            return null;
        });
    }

    private static OutcomeService.Entry entry(Long of, String value) {
        return new OutcomeService.Entry(
                of, new Measurement(value == null ? null : new BigDecimal(value), null, null), null, null);
    }

    private Void enter(Long of, LocalDate first, String value) {
        outcomes.enter(indicator, first, entry(of, value));
        return null;
    }

    private GoalRef ref(int number) throws Exception {
        return new GoalRef(number, rows.number("select version from goal where number = ?", number));
    }

    private IndicatorRef indicatorRef() throws Exception {
        return new IndicatorRef(indicator, rows.number("select version from indicator where number = ?", indicator));
    }

    private <T> T sofia(Callable<T> task) throws Exception {
        return As.roles(facts.username("sofia"), Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF), task);
    }

    private <T> T nora(Callable<T> task) throws Exception {
        return As.roles(facts.username("nora"), Set.of(Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE), task);
    }

    private <T> T karin(Callable<T> task) throws Exception {
        return As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private <T> T anna(Callable<T> task) throws Exception {
        return As.roles(facts.username("anna"), Set.of(Roles.MEDARBETARE), task);
    }
}
