package se.ledstjarnan.ejb.yearwheel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.yearwheel.WheelKind;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Parts of the year wheel: delegations, named to those who may know of them, agreements with suppliers, and meetings of the staff. */
class WheelPartsIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final int NUMBER = 870_001;
    private static final String TASK = "Prov av insulin";

    @Inject
    private YearWheelService wheels;

    @Inject
    private CalendarService calendars;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long anna;

    @BeforeEach
    void aDelegationAndAnAgreement() throws Exception {
        unit = facts.unit(facts.administration());
        anna = facts.employee("anna");
        long siv = facts.employee("siv");
        facts.employed(facts.employee("karin"), "LEADS", unit, SINCE, null);
        facts.employed(anna, "WORKS_IN", unit, SINCE, null);
        facts.employee("bo");
        facts.employee("kerstin");
        rows.execute("insert into care_task (id, name, professions) values (?, ?, 'NURSE')", NUMBER, TASK);
        rows.execute(
                "insert into delegation (number, receiver_id, delegator_id, profession, status, checked_on, checked_by_id,"
                        + " check_result, valid_from, valid_to, decided_at, answered_at) values (?, ?, ?, 'NURSE', 'ACCEPTED', ?, ?,"
                        + " 'PASSED', ?, ?, now(), now())",
                NUMBER,
                anna,
                siv,
                TODAY,
                siv,
                TODAY,
                TODAY);
        rows.execute(
                "insert into delegation_unit (delegation_id, unit_id) values ((select id from delegation where number = ?), ?)",
                NUMBER,
                unit);
        rows.execute(
                "insert into delegation_task (delegation_id, task_id, name) values ((select id from delegation where number = ?), ?, ?)",
                NUMBER,
                NUMBER,
                TASK);
        rows.execute(
                "insert into supplier (number, name, confirmation_due) values (?, 'Prov av leverantör', ?)",
                NUMBER,
                TODAY);
        rows.execute(
                "insert into supplier_agreement (supplier_id, service, for_whom, areas, valid_from, valid_to, permit_needed) values"
                        + " ((select id from supplier where number = ?), 'Städning', 'Alla', 'SOL', ?, ?, false)",
                NUMBER,
                SINCE,
                TODAY);
    }

    @AfterEach
    void gone() throws Exception {
        rows.execute(
                "delete from supplier_agreement where supplier_id = (select id from supplier where number = ?)",
                NUMBER);
        rows.execute("delete from supplier where number = ?", NUMBER);
        rows.execute(
                "delete from delegation_unit where delegation_id = (select id from delegation where number = ?)",
                NUMBER);
        rows.execute(
                "delete from delegation_task where delegation_id = (select id from delegation where number = ?)",
                NUMBER);
        rows.execute("delete from delegation where number = ?", NUMBER);
        rows.execute("delete from care_task where id = ?", NUMBER);
        rows.execute("delete from staff_meeting where unit_id = ?", unit);
    }

    @Test
    void aDelegationEndsForThoseWhoMayKnowOfIt() throws Exception {
        assertThat(of("anna", WheelKind.DELEGATION)).singleElement().satisfies(item -> {
            assertThat(item.title()).startsWith(TASK + ", från ");
            assertThat(item.mine()).isTrue();
            assertThat(item.done()).isFalse();
        });
        assertThat(of("karin", Roles.ENHETSCHEF, WheelKind.DELEGATION))
                .singleElement()
                .matches(item -> !item.mine())
                .matches(item -> item.title().endsWith(": " + TASK));
        assertThat(of("bo", WheelKind.DELEGATION)).isEmpty();
    }

    @Test
    void aCalendarReadWithoutLoginNamesNobody() throws Exception {
        String key = As.role(facts.username("anna"), Roles.MEDARBETARE, () -> calendars.renew());

        assertThat(calendars.feed(key).orElseThrow())
                .filteredOn(item -> item.kind() == WheelKind.DELEGATION)
                .extracting(WheelItem::title)
                .containsExactly("nr " + NUMBER);
    }

    @Test
    void theStaffSeesWhatWasHeldAndTheManagerWhenTheNextIsDue() throws Exception {
        assertThat(of("karin", Roles.ENHETSCHEF, WheelKind.MEETING))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.due()).isEqualTo(LocalDate.of(TODAY.getYear(), 12, 31));
                    assertThat(item.mine()).isTrue();
                    assertThat(item.done()).isFalse();
                });
        assertThat(of("anna", WheelKind.MEETING)).isEmpty();

        LocalDate held = LocalDate.of(TODAY.getYear(), 1, 1);
        rows.execute(
                "insert into staff_meeting (unit_id, kind, held_on, words, headcount, written_by_id, written_at)"
                        + " values (?, 'TRAINING', ?, 'Prov', 3, ?, now())",
                unit,
                held,
                anna);

        assertThat(of("karin", Roles.ENHETSCHEF, WheelKind.MEETING))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.title()).isEqualTo("Utbildning");
                    assertThat(item.due()).isEqualTo(held);
                    assertThat(item.done()).isTrue();
                });
        assertThat(of("anna", WheelKind.MEETING)).singleElement().matches(item -> !item.mine());
        assertThat(of("bo", WheelKind.MEETING)).isEmpty();
        assertThat(of("kerstin", Roles.KVALITETSSAMORDNARE, WheelKind.MEETING))
                .noneMatch(item -> item.unitId() == unit);
        Callable<Wheel> next =
                () -> wheels.year(TODAY.getYear() + 1, new WheelFilter(WheelKind.MEETING, null, unit, false));
        assertThat(As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), next)
                        .items())
                .singleElement()
                .matches(item -> item.due().equals(held.plusYears(1)) && !item.mine());
    }

    @Test
    void agreementsAndConfirmationsAreForThoseWhoFollowUpSuppliers() throws Exception {
        assertThat(of("kerstin", Roles.KVALITETSSAMORDNARE, WheelKind.AGREEMENT))
                .anyMatch(item -> item.title().equals("Prov av leverantör, Städning") && item.mine());
        assertThat(of("kerstin", Roles.KVALITETSSAMORDNARE, WheelKind.SUPPLIER))
                .anyMatch(item -> item.title().equals("Prov av leverantör"));
        assertThat(of("karin", Roles.ENHETSCHEF, WheelKind.AGREEMENT)).isEmpty();
        assertThat(of("karin", Roles.ENHETSCHEF, WheelKind.SUPPLIER)).isEmpty();
    }

    private List<WheelItem> of(String name, WheelKind kind) throws Exception {
        return of(name, Set.of(Roles.MEDARBETARE), kind);
    }

    private List<WheelItem> of(String name, String role, WheelKind kind) throws Exception {
        return of(name, Set.of(Roles.MEDARBETARE, role), kind);
    }

    private List<WheelItem> of(String name, Set<String> roles, WheelKind kind) throws Exception {
        Callable<Wheel> year = () -> wheels.year(TODAY.getYear(), new WheelFilter(kind, null, null, false));
        return As.roles(facts.username(name), roles, year).items();
    }

    @Test
    void reportsStandByTheDayTheyAreToBeApproved() throws Exception {
        int year = TODAY.getYear();
        assertThat(of("kerstin", Roles.KVALITETSSAMORDNARE, WheelKind.MADE_REPORT))
                .filteredOn(item -> item.title().equals("Kvalitets- och patientsäkerhetsberättelse " + (year - 1)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.due()).isEqualTo(LocalDate.of(year, 3, 1));
                    assertThat(item.path()).startsWith("/report/report");
                    assertThat(item.mine()).isTrue();
                });
        assertThat(of("anna", WheelKind.MADE_REPORT)).isEmpty();
    }
}
