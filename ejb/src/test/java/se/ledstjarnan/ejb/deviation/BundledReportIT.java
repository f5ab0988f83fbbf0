package se.ledstjarnan.ejb.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.domain.deviation.BundledKind;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.CategoryChange;
import se.ledstjarnan.domain.deviation.CategoryChangeRow;
import se.ledstjarnan.domain.deviation.EventType;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Frequent, harmless events in a few taps: the same receivers, the same case page, and a kind that the administrator decides. */
class BundledReportIT extends ContainerTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2021, 1, 1);
    private static final String FALL = "Fall, utan skada";
    private static final String MISSED = "Läkemedel, utebliven dos";

    @Inject
    private BundledReportService reports;

    @Inject
    private CategoryService categories;

    @Inject
    private CaseService cases;

    @Inject
    private TriageService triages;

    @Inject
    private CasePersonService persons;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long chief;

    @BeforeEach
    void organisation() throws Exception {
        unit = facts.unit(facts.department(facts.administration()));
        chief = facts.employee("chief");
        facts.employed(chief, "LEADS", unit, LONG_AGO, null);
        facts.employed(facts.employee("reporter"), "WORKS_IN", unit, LONG_AGO, null);
        facts.employee("sven");
    }

    @Test
    void offersTheKindsOfTheLawsThatTheUnitWorksUnder() throws Exception {
        assertThat(offered()).contains(FALL).doesNotContain(MISSED);

        worksUnderHealthCareToo();

        assertThat(offered()).contains(FALL, MISSED).doesNotHaveDuplicates();
        assertThat(kind(FALL).compartment()).isEqualTo(Compartment.SOCIAL_SERVICES);
    }

    @Test
    void becomesAnOrdinaryCaseAtTheOrdinaryReceiver() throws Exception {
        worksUnderHealthCareToo();
        UUID token = UUID.randomUUID();
        BundledAnswers answers = answers(kind(MISSED).id(), null, null);

        String number = send(token, answers);

        assertThat(send(token, answers)).as("sent twice").isEqualTo(number);
        assertThat(reporter(() -> reports.foresee(kind(MISSED).id(), unit)).receivers())
                .extracting(EmployeeName::id)
                .containsExactly(chief);
        assertThat(rows.column("select area || ' ' || kind || ' ' || status from deviation where number = ?", number))
                .containsExactly("HSL DEVIATION REPORTED");
        assertThat(rows.number(
                        "select count(*) from outbox_mail where recipient_id = ? and case_number = ?", chief, number))
                .isEqualTo(1);
        assertThat(rows.number("select count(*) from audit_entry where case_number = ? and action = 'CREATE'", number))
                .isEqualTo(1);
        CaseView view = chief(() -> cases.open(number, CaseTab.EVENT));
        assertThat(view.proposal().name()).isEqualTo(MISSED);
        assertThat(view.judged().category()).isNull();
    }

    @Test
    void theHandlerFillsInThePersonAndConfirmsOnTheShortTrack() throws Exception {
        String number = send(UUID.randomUUID(), answers(kind(FALL).id(), " ", " "));
        CaseView view = chief(() -> cases.open(number, CaseTab.EVENT));
        long id = view.head().id();
        assertThat(chief(() -> persons.show(id, AuditReason.CONTACT)).concerned())
                .isNull();

        chief(() -> {
            persons.complete(id, "Elsa Ek", "1940-02-29", false, 0);
            return triages.triage(
                    new CaseRef(number, view.head().version()),
                    new Triage(
                            LegalArea.SOL,
                            false,
                            view.proposal().categoryId(),
                            view.proposal().subcategoryId(),
                            EventType.NEAR_MISS,
                            1,
                            3,
                            null,
                            false,
                            null));
        });

        assertThat(chief(() -> persons.show(id, AuditReason.INVESTIGATE))
                        .concerned()
                        .name())
                .isEqualTo("Elsa Ek");
        assertThat(chief(() -> cases.open(number, CaseTab.EVENT)).head().shortTrack())
                .isTrue();
    }

    @Test
    void whatIsWrongIsSaidAndLeavesNothing() throws Exception {
        long fall = kind(FALL).id();
        refused("personName: person.initials", answers(fall, "E.E.", null));
        refused("personName: shared.required", answers(fall, null, "1940-02-29"));
        refused("kind: deviation.notBundled", answers(-1L, null, null));
        refused("unitId: shared.required", new BundledAnswers(fall, null, today(), "00.01", null, null, null));
        refused("more: shared.tooLong", new BundledAnswers(fall, unit, today(), "00.01", null, null, "x".repeat(201)));
        refused(
                "occurredTime: deviation.timeSkipped",
                new BundledAnswers(fall, unit, "2026-03-29", "02.30", null, null, null));
        long missed = rows.number("select id from category where code = 'LAKEMEDEL.UTEBLIVEN_DOS'");
        refused("unitId: deviation.notBundledHere", answers(missed, null, null));
        assertThat(rows.number("select count(*) from deviation where unit_id = ?", unit))
                .isZero();
        for (String role : new String[] {Roles.NAMND, Roles.LEVERANTOR}) {
            assertThatThrownBy(() -> As.role(facts.username("other"), role, () -> reports.open(null)))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void theAdministratorDecidesWhichKindsAndItIsRemembered() throws Exception {
        long kind = rows.number("select id from category where code = 'INSATS.FORSENAD'");
        administrator(() -> categories.use(kind, version(kind), false, true));
        assertThat(offered()).contains("Brister i utförandet av insatser, försenad insats");
        administrator(() -> categories.use(kind, version(kind), false, false));
        assertThat(offered()).doesNotContain("Brister i utförandet av insatser, försenad insats");

        List<CategoryChangeRow> changes =
                As.role(facts.username("sven"), Roles.SYSTEMFORVALTARE, () -> categories.changes());
        assertThat(changes.stream().filter(row -> row.category().equals("Försenad insats")))
                .extracting(CategoryChangeRow::kind)
                .containsExactly(CategoryChange.Kind.BUNDLED_OFF, CategoryChange.Kind.BUNDLED_ON);
        assertThatThrownBy(() -> Database.application().execute("update category_change set kind = 'BUNDLED_ON'"))
                .hasMessageContaining("permission denied");
        long whole = rows.number("select id from category where code = 'INSATS'");
        assertThatThrownBy(() -> administrator(() -> categories.use(whole, version(whole), false, true)))
                .hasMessage("bundled: deviation.onlyPartsAreBundled");
    }

    @Test
    void aNewKindCanBeOfferedFromTheFirstDay() throws Exception {
        long whole = rows.number("select id from category where code = 'INSATS'");
        String name = "Glömd nyckel " + unit;

        administrator(() -> categories.add(name, Compartment.SOCIAL_SERVICES, whole, false, true));

        assertThat(offered()).contains("Brister i utförandet av insatser, g" + name.substring(1));
        assertThat(rows.column(
                        "select kind from category_change h join category c on c.id = h.category_id where c.name = ?",
                        name))
                .containsExactly("BUNDLED_ON");
        assertThatThrownBy(() -> administrator(
                        () -> categories.add("Hel " + unit, Compartment.SOCIAL_SERVICES, null, false, true)))
                .hasMessage("bundled: deviation.onlyPartsAreBundled");
        assertThat(rows.number("select count(*) from category where name = ?", "Hel " + unit))
                .isZero();
        long added = rows.number("select id from category where name = ?", name);
        administrator(() -> categories.use(added, version(added), false, false));
    }

    private void refused(String message, BundledAnswers answers) {
        assertThatThrownBy(() -> send(UUID.randomUUID(), answers)).hasMessage(message);
    }

    private BundledAnswers answers(Long kind, String name, String identity) {
        return new BundledAnswers(kind, unit, today(), "00.01", name, identity, null);
    }

    private static String today() {
        return LocalDate.now().minusDays(1).toString();
    }

    private String send(UUID token, BundledAnswers answers) throws Exception {
        return reporter(() -> reports.send(token, Instant.now(), answers));
    }

    private BundledKind kind(String name) throws Exception {
        return reporter(() -> reports.open(unit)).kinds().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> offered() throws Exception {
        return reporter(() -> reports.open(unit)).kinds().stream()
                .map(BundledKind::name)
                .toList();
    }

    private void worksUnderHealthCareToo() throws Exception {
        rows.execute("insert into unit_area (unit_id, area) values (?, 'SOL'), (?, 'HSL')", unit, unit);
    }

    private long version(long category) throws Exception {
        return rows.number("select version from category where id = ?", category);
    }

    private void administrator(As.Work work) throws Exception {
        As.role(facts.username("sven"), Roles.SYSTEMFORVALTARE, work);
    }

    private <T> T reporter(Callable<T> work) throws Exception {
        return As.role(facts.username("reporter"), Roles.MEDARBETARE, work);
    }

    private <T> T chief(Callable<T> work) throws Exception {
        return As.roles(facts.username("chief"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), work);
    }
}
