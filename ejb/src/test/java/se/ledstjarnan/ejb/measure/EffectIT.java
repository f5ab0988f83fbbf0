package se.ledstjarnan.ejb.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.measure.EffectReading.Said;
import se.ledstjarnan.domain.measure.EffectReading.Turn;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureAction;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.deviation.CaseRows;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** What an indicator says of a measure, and what has helped. */
class EffectIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    /** The month in which the measure was done. */
    private static final LocalDate MONTH = TODAY.withDayOfMonth(1).minusMonths(6);

    private static final LocalDate FIRST = MONTH.minusMonths(13);

    @Inject
    private MeasureService service;

    @Inject
    private MeasureReadService reads;

    @Inject
    private MeasureIndicatorService choosing;

    @Inject
    private EffectService effects;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long owner;
    private long measure;
    private long indicator;

    @BeforeEach
    void aMeasureAndAnIndicator() throws Exception {
        long department = facts.department(facts.administration());
        unit = facts.unit(department);
        facts.employed(facts.employee("manager"), "LEADS", unit, LocalDate.of(2020, 1, 1), null);
        owner = facts.employee("owner");
        facts.employee("sofia");
        CaseRows cases = new CaseRows(facts.employee("reporter"));
        String number = cases.number(cases.received(unit, "HSL", "NONE", "ACTING"));
        measure = manager(() -> service.add(number, form()));
        indicator = indicator("HIGHER", false, unit);
    }

    @Test
    void beforeAndAfterInItsUnit() throws Exception {
        outcomes(unit, 80, 82, 79, 81, 80, 82, 81, 79, 80, 81, 82, 80, 81, 80, 95, 96, 97);
        assertThat(asOwner(() -> effects.of(view()))).isEmpty();
        choose(indicator);
        assertThat(asOwner(() -> effects.of(view())))
                .singleElement()
                .satisfies(
                        chart -> assertThat(chart.reading()).as("not done yet").isNull());

        done();

        EffectView chart = asOwner(() -> effects.of(view())).get(0);
        assertThat(chart.series().unit()).isNotNull();
        assertThat(chart.reading().at()).as("the month after it").isEqualTo(14);
        assertThat(chart.reading().said()).isEqualTo(Said.MORE);
        assertThat(chart.turn()).isEqualTo(Turn.BETTER);
    }

    @Test
    void aBreakAndWhatIsMissingAreNotRead() throws Exception {
        outcomes(unit, 80, 82, 79, 81, null, 82, 81, 79, 80, 81, 82, 80, 81, 80, 95, null, 97, 10, 11);
        choose(indicator);
        done();
        assertThat(asOwner(() -> effects.of(view())).get(0).reading().chart().isMissing(4))
                .isTrue();
        assertThat(asOwner(() -> effects.of(view())).get(0).reading().said()).isEqualTo(Said.FEWER);

        rows.execute(
                "update indicator set break_on = ?, break_reason = 'Ny mall' where id = ?",
                Date.valueOf(FIRST.plusMonths(17)),
                indicator);

        assertThat(asOwner(() -> effects.of(view())).get(0).reading().said()).isEqualTo(Said.BROKEN);
    }

    @Test
    void fewPointsAreSaidAsSuch() throws Exception {
        outcomes(unit, 80, 82, 79);
        choose(indicator);
        done();

        assertThat(asOwner(() -> effects.of(view())).get(0).reading().said()).isEqualTo(Said.TOO_SHORT);
    }

    @Test
    void onlyWhatIsMeasuredThereIsChosenByThoseWhoAnswerForIt() throws Exception {
        long elsewhere = indicator("HIGHER", false, facts.unit(facts.administration()));
        long whole = indicator("LOWER", true, null);

        assertThat(asOwner(() -> choosing.choices(view())))
                .extracting(NamedChoice::id)
                .contains(indicator, whole)
                .doesNotContain(elsewhere);
        assertThatThrownBy(() -> choose(elsewhere)).hasMessage("indicator: measure.indicatorNotThere");
        assertThatThrownBy(() -> choose(-1L)).hasMessage("indicator: measure.indicatorNotThere");
        rows.execute("update measure set reach = 'ADMINISTRATION' where id = ?", measure);
        assertThatThrownBy(() -> manager(() -> {
                    choosing.choose(ref(), whole);
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
        choose(whole);
        assertThat(asOwner(() -> effects.of(view())).get(0).series().unit()).isNull();
        choose(null);
        assertThat(asOwner(() -> effects.of(view()))).isEmpty();
    }

    @Test
    void tooEarlyIsAVerdictThatAsksAgain() throws Exception {
        choose(indicator);
        done();
        LocalDate later = TODAY.plusDays(90);

        As.role(facts.username("owner"), Roles.MEDARBETARE, () -> service.judgeLater(ref(), later, "Bara en månad"));

        MeasureView view = asOwner(this::view);
        assertThat(view.nextDate()).isEqualTo(later);
        assertThat(view.may(MeasureAction.JUDGE_EFFECT)).isTrue();
        assertThat(judged(filter(EffectVerdict.TOO_EARLY, null))).contains(measure);

        As.role(
                facts.username("owner"),
                Roles.MEDARBETARE,
                () -> service.judge(ref(), EffectVerdict.ACHIEVED, "Nu syns det"));
        assertThat(judged(filter(EffectVerdict.TOO_EARLY, null))).doesNotContain(measure);
        assertThat(judged(filter(EffectVerdict.ACHIEVED, null))).contains(measure);
        assertThat(asOwner(this::view).may(MeasureAction.CHOOSE_INDICATOR)).isFalse();
    }

    @Test
    void theListIsNarrowedByIndicatorAndByOwnUnits() throws Exception {
        choose(indicator);
        done();
        As.role(
                facts.username("owner"),
                Roles.MEDARBETARE,
                () -> service.judge(ref(), EffectVerdict.NOT_ACHIEVED, "Ingen skillnad"));
        int number = (int) rows.number("select number from indicator where id = ?", indicator);
        HelpedFilter byIndicator = new HelpedFilter(null, number, null, null, null, 1);

        assertThat(judged(byIndicator)).containsExactly(measure);
        assertThat(judged(filter(null, unit))).containsExactly(measure);
        EffectService.Page mine = manager(() -> effects.judged(filter(null, unit)));
        assertThat(mine.part().rows()).extracting(HelpedRow::id).containsExactly(measure);
        assertThat(mine.choices())
                .filteredOn(each -> each.of() == HelpedChoice.Of.UNIT)
                .extracting(HelpedChoice::value)
                .containsExactly(String.valueOf(unit));
        EffectService.Page outside =
                As.role(facts.username("reporter"), Roles.MEDARBETARE, () -> effects.judged(filter(null, unit)));
        assertThat(outside.unitLeftOut()).isTrue();
        assertThat(outside.choices())
                .filteredOn(each -> each.of() == HelpedChoice.Of.UNIT)
                .isEmpty();
        List<Long> taken = new ArrayList<>();
        As.role(
                facts.username("reporter"),
                Roles.MEDARBETARE,
                () -> effects.export(byIndicator, part -> {
                    part.rows().forEach(row -> taken.add(row.id()));
                    assertThat(part.titles()).as("no words from the case").isEmpty();
                }));
        assertThat(taken).containsExactly(measure);
    }

    private List<Long> judged(HelpedFilter filter) throws Exception {
        return As.roles(
                        facts.username("sofia"),
                        Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF),
                        () -> effects.judged(filter))
                .part()
                .rows()
                .stream()
                .map(HelpedRow::id)
                .toList();
    }

    private static HelpedFilter filter(EffectVerdict verdict, Long unitId) {
        return new HelpedFilter(null, null, null, unitId, verdict, 1);
    }

    private void choose(Long chosen) throws Exception {
        As.role(facts.username("owner"), Roles.MEDARBETARE, () -> choosing.choose(ref(), chosen));
    }

    private void done() throws Exception {
        As.role(facts.username("owner"), Roles.MEDARBETARE, () -> service.markDone(ref(), "Klart"));
        rows.execute(
                "update measure set ended_at = ? where id = ?",
                java.sql.Timestamp.valueOf(MONTH.plusDays(12).atTime(9, 0)),
                measure);
    }

    private long indicator(String direction, boolean whole, Long at) throws SQLException {
        long id = rows.number("""
                insert into indicator (number, name, source, measured_in, direction, frequency, whole, since)
                values (nextval('indicator_number'), ?, 'MANUAL', '%', ?, 'MONTH', ?, date '2020-01-01') returning id""", facts.username("Andel"), direction, whole);
        if (at != null) {
            rows.execute("insert into indicator_unit (indicator_id, unit_id) values (?, ?)", id, at);
        }
        return id;
    }

    private void outcomes(Long at, Integer... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            rows.execute(
                    "insert into outcome (indicator_id, unit_id, first_day, value, missing, entered_at) values (?, ?, ?, ?, ?, now())",
                    indicator,
                    at,
                    Date.valueOf(FIRST.plusMonths(i)),
                    values[i],
                    values[i] == null ? "TOO_FEW" : null);
        }
    }

    private NewMeasure form() {
        return new NewMeasure(
                MeasureReach.UNIT,
                MeasureKind.CORRECTIVE,
                "Ny rutin",
                null,
                owner,
                false,
                TODAY.plusDays(5),
                "Fler i tid",
                null,
                TODAY.plusDays(40),
                null);
    }

    private MeasureView view() {
        return reads.view(measure);
    }

    private MeasureRef ref() {
        MeasureView view = view();
        return new MeasureRef(view.id(), view.version());
    }

    private <T> T asOwner(Callable<T> work) throws Exception {
        return As.role(facts.username("owner"), Roles.MEDARBETARE, work);
    }

    private <T> T manager(Callable<T> work) throws Exception {
        return As.roles(facts.username("manager"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), work);
    }
}
