package se.ledstjarnan.ejb.yearwheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.yearwheel.Frequency;
import se.ledstjarnan.domain.yearwheel.WheelKind;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** The year of all features in few statements, duties that are kept and done, and the calendar that needs no login. */
class YearWheelIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate DAY = LocalDate.of(TODAY.getYear(), 6, 15);

    @Inject
    private YearWheelService wheels;

    @Inject
    private YearlyDutyService duties;

    @Inject
    private CalendarService calendars;

    @Inject
    private YearlyDutyReminders reminders;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long karin;
    private long maria;

    @BeforeEach
    void aManagerAndMas() throws Exception {
        unit = facts.unit(facts.administration());
        karin = facts.employee("wheelkarin");
        maria = facts.employee("wheelmaria");
        facts.employed(karin, "LEADS", unit, LocalDate.of(2020, 1, 1), null);
        facts.holds(karin, "ENHETSCHEF", LocalDate.of(2020, 1, 1), null);
        facts.holds(karin, "MEDARBETARE", LocalDate.of(2020, 1, 1), null);
        facts.holds(maria, "MAS", LocalDate.of(2020, 1, 1), null);
    }

    @AfterEach
    void forget() throws Exception {
        rows.execute("delete from calendar_key");
        rows.execute("delete from yearly_duty_done");
        rows.execute("delete from yearly_duty where made_by_id is not null");
        rows.execute("delete from role_holding where employee_id in (?, ?)", karin, maria);
    }

    @Test
    void aDutyComesBackUntilItIsDone() throws Exception {
        long id = manager(() -> duties.add(typed("Brandövning", unit)));

        WheelItem item = of(manager(() -> wheels.year(TODAY.getYear(), WheelFilter.NONE)), "Brandövning");
        assertThat(item.due()).isEqualTo(DAY);
        assertThat(item.mine()).isTrue();
        assertThat(item.done()).isFalse();
        assertThat(item.unitId()).isEqualTo(unit);
        assertThat(reminders.due(DAY)).filteredOn(due -> due.ownerId() == karin).hasSize(1);

        manager(() -> {
            duties.done(id, DAY, "Alla var med");
            return null;
        });
        assertThat(of(mas(() -> wheels.year(TODAY.getYear(), WheelFilter.NONE)), "Brandövning"))
                .matches(WheelItem::done)
                .matches(each -> !each.mine());
        assertThat(reminders.due(DAY)).noneMatch(due -> due.ownerId() == karin);
        assertThatThrownBy(() -> manager(() -> {
                    duties.done(id, DAY, null);
                    return null;
                }))
                .hasMessage("yearwheel.doneAlready");
        assertThat(manager(() -> duties.open(id)).done())
                .singleElement()
                .satisfies(done -> assertThat(done.words()).isEqualTo("Alla var med"));
    }

    @Test
    void narrowsByKindUnitAndWhatIsMine() throws Exception {
        manager(() -> duties.add(typed("Brandövning", unit)));
        long other = facts.unit(facts.administration());
        mas(() -> duties.add(typed("Annan enhet", other)));

        Wheel mine = manager(() -> wheels.year(TODAY.getYear(), new WheelFilter(null, null, null, true)));
        assertThat(mine.items())
                .extracting(WheelItem::title)
                .contains("Brandövning")
                .doesNotContain("Annan enhet");
        Wheel byUnit = manager(() -> wheels.year(TODAY.getYear(), new WheelFilter(null, null, other, false)));
        assertThat(byUnit.items()).extracting(WheelItem::title).containsExactly("Annan enhet");
        assertThat(byUnit.units()).extracting(NamedChoice::id).contains(unit, other);
        assertThat(manager(() -> wheels.year(TODAY.getYear(), new WheelFilter(WheelKind.REVIEW, Role.MAS, null, false)))
                        .items())
                .allMatch(item -> item.kind() == WheelKind.REVIEW && item.role() == Role.MAS);
    }

    @Test
    void whoSeesNothingOfAPartIsNotShownIt() throws Exception {
        assertThat(manager(() -> wheels.year(TODAY.getYear(), WheelFilter.NONE)).items())
                .noneMatch(item -> item.kind() == WheelKind.MADE_REPORT || item.kind() == WheelKind.LOG_SAMPLE);
        assertThat(mas(() -> wheels.year(TODAY.getYear() + 1, WheelFilter.NONE)).items())
                .filteredOn(item ->
                        item.kind() == WheelKind.MADE_REPORT && item.title().startsWith("Kvartalsrapport"))
                .extracting(item -> item.due().toString().substring(5))
                .containsExactly("04-02", "07-01", "09-30", "12-31");
    }

    @Test
    void aSurveyIsShownToWhoAnswersAndWhoContributes() throws Exception {
        rows.execute(
                "insert into survey (series, kind, title, sender, for_year, due, responsible_id) values (99, 'SURVEY',"
                        + " 'Hjulets enkät', 'IVO', ?, ?, ?)",
                TODAY.getYear(),
                Date.valueOf(DAY),
                maria);
        rows.execute(
                "insert into survey_part (survey_id, person_id, what, due) select id, ?, 'Siffror', due - 7 from survey"
                        + " where series = 99",
                karin);
        try {
            assertThat(of(mas(() -> wheels.year(TODAY.getYear(), WheelFilter.NONE)), "Hjulets enkät"))
                    .matches(WheelItem::mine)
                    .matches(item -> item.due().equals(DAY));
            assertThat(of(manager(() -> wheels.year(TODAY.getYear(), WheelFilter.NONE)), "Hjulets enkät"))
                    .matches(WheelItem::mine)
                    .matches(item -> item.due().equals(DAY.minusDays(7)));
        } finally {
            rows.execute("delete from survey_part where person_id = ?", karin);
            rows.execute("delete from survey where series = 99");
        }
    }

    @Test
    void isKeptByWhoAnswersForTheUnitOneAtATime() throws Exception {
        long id = manager(() -> duties.add(typed("Brandövning", unit)));
        long version = manager(() -> duties.open(id)).version();
        mas(() -> {
            duties.change(id, version, typed("Brandövning och utrymning", unit));
            return null;
        });

        assertThatThrownBy(() -> manager(() -> {
                    duties.end(id, version);
                    return null;
                }))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> manager(() -> duties.add(typed("För alla", null))))
                .isInstanceOf(NotAllowedException.class);
        manager(() -> {
            duties.end(id, version + 1);
            return null;
        });
        assertThat(manager(() -> duties.open(id)).lastDay()).isEqualTo(TODAY);
        assertThat(rows.column("select action from audit_entry where chain = ?", "yearly-duty:" + id))
                .hasSize(3);
    }

    @Test
    void theCalendarHoldsWhatIsMineUntilTheKeyIsRenewedOrItsHolderLeaves() throws Exception {
        manager(() -> duties.add(typed("Brandövning", unit)));
        mas(() -> duties.add(typed("Min egen", null)));
        String key = manager(() -> calendars.renew());
        assertThat(rows.number("select count(*) from calendar_key where sha256 = '" + key + "'"))
                .isZero();

        assertThat(calendars.feed(key).orElseThrow())
                .extracting(WheelItem::title)
                .contains("Brandövning")
                .doesNotContain("Min egen");
        String newer = manager(() -> calendars.renew());
        assertThat(calendars.feed(key)).isEmpty();
        assertThat(calendars.feed(newer)).isPresent();

        rows.execute("update employee set active = false where id = ?", karin);
        assertThat(calendars.feed(newer)).isEmpty();
        rows.execute("update employee set active = true where id = ?", karin);
        manager(() -> {
            calendars.end();
            return null;
        });
        assertThat(calendars.feed(newer)).isEmpty();
    }

    private static WheelItem of(Wheel wheel, String title) {
        List<WheelItem> found = wheel.items().stream()
                .filter(item -> item.title().equals(title))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static YearlyDutyService.Typed typed(String title, Long unit) {
        return new YearlyDutyService.Typed(
                title, Frequency.YEARLY, DAY, unit == null ? Role.MAS : Role.ENHETSCHEF, unit, null, null);
    }

    private <T> T manager(Callable<T> work) throws Exception {
        return As.roles(facts.username("wheelkarin"), Set.of(Roles.ENHETSCHEF, Roles.MEDARBETARE), work);
    }

    private <T> T mas(Callable<T> work) throws Exception {
        return As.roles(facts.username("wheelmaria"), Set.of(Roles.MAS, Roles.MEDARBETARE), work);
    }
}
