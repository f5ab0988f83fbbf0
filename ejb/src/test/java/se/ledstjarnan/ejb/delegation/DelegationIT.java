package se.ledstjarnan.ejb.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.delegation.DelegationAction;
import se.ledstjarnan.domain.delegation.DelegationState;
import se.ledstjarnan.domain.delegation.KnowledgeResult;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.delegation.DelegationFilter.Show;
import se.ledstjarnan.ejb.delegation.DelegationFilter.Tab;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.notification.Reminders;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.report.PdfCheck;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** A delegation from the decision to its end, as services and PostgreSQL have it. */
class DelegationIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Inject
    private DelegationService delegations;

    @Inject
    private DelegationWorkService work;

    @Inject
    private DelegationEndings endings;

    @Inject
    private Reminders reminders;

    @Inject
    private UserTransaction transaction;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long siv;
    private long anna;
    private long task;

    @BeforeEach
    void aUnitWithItsPeople() throws Exception {
        unit = facts.unit(facts.administration());
        siv = facts.employee("siv");
        anna = facts.employee("anna");
        facts.employed(facts.employee("karin"), "LEADS", unit, START, null);
        facts.employed(anna, "WORKS_IN", unit, START, null);
        facts.employed(facts.employee("other"), "LEADS", facts.unit(facts.administration()), START, null);
        long mats = facts.employee("mats");
        facts.holds(mats, "MAS", START, null);
        rows.execute(
                "insert into care_licence (employee_id, profession, checked_on, checked_by_id, valid_from)"
                        + " values (?, 'NURSE', '2024-01-01', ?, '2024-01-01')",
                siv,
                mats);
        task = rows.number("select id from care_task where name = 'Ta blodsocker'");
    }

    @AfterEach
    void nobodyHoldsAnything() throws Exception {
        rows.execute("delete from role_holding where employee_id = ?", Database.employee(facts.username("mats")));
    }

    @Test
    void isDecidedAcceptedAndRevoked() throws Exception {
        int number = siv(() -> work.give(form(null)));
        assertThat(mails("DELEGATION_GIVEN", number)).containsExactly(facts.username("anna"));
        assertThat(mails("DELEGATION_DECIDED", number)).contains(facts.username("mats"));

        DelegationView waiting = anna(() -> delegations.open(number));
        assertThat(waiting.state()).isEqualTo(DelegationState.WAITING);
        assertThat(waiting.allowed()).containsExactlyInAnyOrder(DelegationAction.ACCEPT, DelegationAction.DECLINE);
        anna(() -> work.accept(ref(number)));
        assertThat(mails("DELEGATION_ANSWERED", number)).containsExactly(facts.username("siv"));

        DelegationView valid = karin(() -> delegations.open(number));
        assertThat(valid.isValid()).isTrue();
        assertThat(valid.allowed()).isEmpty();
        assertThat(valid.units()).extracting(DelegationView.Named::id).containsExactly(unit);
        assertThatThrownBy(() -> mats(() -> work.revoke(ref(number), " "))).hasMessage("words: shared.required");
        mats(() -> work.revoke(ref(number), "Osäker hantering."));

        assertThat(mails("DELEGATION_REVOKED", number))
                .contains(facts.username("anna"), facts.username("siv"), facts.username("karin"))
                .doesNotContain(facts.username("mats"));
        assertThat(anna(() -> delegations.open(number)).steps())
                .extracting(DelegationView.Step::action)
                .containsExactly(DelegationAction.REVOKE, DelegationAction.ACCEPT, DelegationAction.GIVE);
        assertThat(rows.column("select action from audit_entry where chain = ? order by id", chain(number)))
                .containsExactly("CREATE", "STEP", "STEP");
    }

    @Test
    void isSeenByThoseItConcernsAlone() throws Exception {
        int number = accepted();

        assertThat(mats(() -> delegations.open(number)).number()).isEqualTo(number);
        for (String role : List.of(Roles.ENHETSCHEF, Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE)) {
            assertThatThrownBy(() -> as("other", role, () -> delegations.open(number)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(karin(() -> numbers(Tab.STAFF, Show.CURRENT))).containsExactly(number);
        assertThat(as("other", Roles.ENHETSCHEF, () -> numbers(Tab.STAFF, Show.EVERY)))
                .isEmpty();
        assertThat(anna(() -> numbers(Tab.STAFF, Show.EVERY))).isEmpty();
        assertThat(anna(() -> numbers(Tab.RECEIVED, Show.CURRENT))).containsExactly(number);
        assertThat(siv(() -> numbers(Tab.GIVEN, Show.CURRENT))).containsExactly(number);
    }

    @Test
    void isRefusedToOthersThanTheLicensedAndTheEmployed() throws Exception {
        assertThatThrownBy(() -> karin(() -> work.give(form(null)))).hasMessage("delegation.noLicence");
        assertThatThrownBy(() -> siv(() -> work.give(form(siv, Set.of(task), TODAY, TODAY.plusDays(9), null))))
                .hasMessage("receiver: delegation.toOneself");
        long left = facts.employee("left");
        facts.employed(left, "WORKS_IN", unit, START, TODAY.minusDays(1));
        assertThatThrownBy(() -> siv(() -> work.give(form(left, Set.of(task), TODAY, TODAY.plusDays(9), null))))
                .hasMessage("receiver: delegation.notEmployed");
        long forbidden = rows.number("select id from care_task where name = 'Vaccinera'");
        assertThatThrownBy(() ->
                        siv(() -> work.give(form(anna, Set.of(task, forbidden), TODAY, TODAY.plusDays(9), null))))
                .hasMessage("tasks: delegation.notDelegable");
        assertThatThrownBy(() -> siv(() -> work.give(form(anna, Set.of(-1L), TODAY, TODAY.plusDays(9), null))))
                .hasMessage("tasks: delegation.noTask");
        assertThatThrownBy(() -> siv(() -> work.give(form(anna, Set.of(task), TODAY, TODAY.plusYears(1), null))))
                .hasMessage("to: delegation.tooLong");
        assertThat(rows.number("select count(*) from delegation where delegator_id = ?", siv))
                .isZero();
    }

    @Test
    void isNotGivenTwiceButRenewedFromTheDayAfter() throws Exception {
        int number = accepted();
        assertThatThrownBy(() -> siv(() -> work.give(form(null)))).hasMessage("tasks: delegation.alreadyGiven");
        LocalDate last = siv(() -> delegations.open(number)).to();
        DelegationForm next = new DelegationForm(
                anna,
                Set.of(task),
                Set.of(unit),
                "",
                TODAY,
                null,
                KnowledgeResult.PASSED,
                null,
                last.plusDays(1),
                last.plusMonths(6),
                true,
                number);
        int renewal = siv(() -> work.give(next));

        DelegationView old = siv(() -> delegations.open(number));
        assertThat(old.renewedBy()).isEqualTo(renewal);
        assertThat(old.renewable()).isFalse();
        anna(() -> work.accept(ref(renewal)));
        DelegationView coming = siv(() -> delegations.open(renewal));
        assertThat(coming.state()).isEqualTo(DelegationState.COMING);
        assertThat(coming.renews()).isEqualTo(number);
    }

    @Test
    void keepsThePatientSealedAndLogsEveryReading() throws Exception {
        int number = siv(() -> work.give(form("A B, rum 3")));

        assertThat(anna(() -> delegations.open(number)).patient()).isEqualTo("A B, rum 3");
        assertThat(rows.column("select action from audit_entry where chain = ? order by id", chain(number)))
                .containsExactly("CREATE", "READ_PERSON");
        assertThat(rows.number(
                        "select count(*) from delegation where number = ? and encode(patient, 'escape') like '%rum%'",
                        number))
                .isZero();
        int second = siv(() -> work.give(form(null)));
        assertThat(second).as("one for all patients stands beside").isGreaterThan(number);
    }

    @Test
    void holdsNoLongerThanTheEmploymentAndTheNightWritesItDown() throws Exception {
        int number = accepted();
        rows.execute("update employment set valid_to = ? where employee_id = ?", TODAY.minusDays(1), anna);
        assertThat(siv(() -> delegations.open(number)).state())
                .as("before any job has run")
                .isEqualTo(DelegationState.ENDED);
        assertThat(siv(() -> numbers(Tab.GIVEN, Show.CURRENT))).isEmpty();
        assertThat(siv(() -> numbers(Tab.GIVEN, Show.STOPPED))).containsExactly(number);

        run(() -> endings.run(new JobRun("delegation-endings", "now", TODAY.atTime(4, 50), 1)));

        DelegationView ended = siv(() -> delegations.open(number));
        assertThat(ended.endedOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(ended.steps().get(0).by()).isNull();
        assertThat(mails("DELEGATION_ENDED", number)).contains(facts.username("siv"), facts.username("karin"));
    }

    @Test
    void isRemindedOfBeforeAndAfterUntilRenewed() throws Exception {
        int soon = accepted();
        days(soon, TODAY.minusDays(100), TODAY.plusDays(1));
        remind();
        assertThat(mails("DELEGATION_DUE_SOON", soon))
                .containsExactlyInAnyOrder(facts.username("anna"), facts.username("siv"), facts.username("karin"));
        assertThat(karin(() -> numbers(Tab.STAFF, Show.EXPIRING))).containsExactly(soon);

        days(soon, TODAY.minusDays(100), TODAY.minusDays(8));
        remind();
        remind();
        assertThat(mails("DELEGATION_EXPIRED", soon)).hasSize(3);
        assertThat(karin(() -> numbers(Tab.STAFF, Show.EXPIRED))).containsExactly(soon);
    }

    @Test
    void listAndPageAgreeOnWhatItIs() throws Exception {
        int valid = accepted();
        int waiting = siv(() -> work.give(form("B C")));
        int declined = siv(() -> work.give(form("C D")));
        anna(() -> work.decline(ref(declined), "Jag är inte säker."));

        assertThat(siv(() -> numbers(Tab.GIVEN, Show.CURRENT))).containsExactlyInAnyOrder(valid, waiting);
        assertThat(siv(() -> numbers(Tab.GIVEN, Show.WAITING))).containsExactly(waiting);
        assertThat(siv(() -> numbers(Tab.GIVEN, Show.STOPPED))).containsExactly(declined);
        List<DelegationRow> all =
                siv(() -> delegations.list(filter(Tab.GIVEN, Show.EVERY, "")).rows());
        assertThat(all).hasSize(3);
        for (DelegationRow row : all) {
            assertThat(siv(() -> delegations.open(row.number())).state()).isEqualTo(row.state());
        }
        for (String odd : List.of("'", "%", "\\", "_")) {
            assertThat(siv(() ->
                            delegations.list(filter(Tab.GIVEN, Show.EVERY, odd)).rows()))
                    .isEmpty();
        }
    }

    @Test
    void staysAsItWasDecidedAndIsActedOnByOneAtATime() throws Exception {
        int number = accepted();
        assertThatThrownBy(() -> rows.execute("update delegation set valid_to = valid_to - 1 where number = ?", number))
                .hasMessageContaining("stays as it was decided");
        DelegationRef seen = ref(number);
        siv(() -> work.revoke(seen, "Först."));
        assertThatThrownBy(() -> mats(() -> work.revoke(seen, "Sedan."))).isInstanceOf(StaleDataException.class);
    }

    @Test
    void theDecisionIsAPdfThatKeepsTheStandards() throws Exception {
        int number = accepted();

        DelegationService.Paper paper = anna(() -> delegations.paper(number));

        assertThat(paper.name()).isEqualTo("delegering-" + number + ".pdf");
        assertThat(PdfCheck.faults(paper.pdf())).isEmpty();
        assertThatThrownBy(() -> as("other", Roles.ENHETSCHEF, () -> delegations.paper(number)))
                .isInstanceOf(NotFoundException.class);
    }

    private int accepted() throws Exception {
        int number = siv(() -> work.give(form(null)));
        anna(() -> work.accept(ref(number)));
        return number;
    }

    private DelegationForm form(String patient) {
        return form(anna, Set.of(task), TODAY, TODAY.plusMonths(6), patient);
    }

    private static DelegationForm form(long receiver, Set<Long> tasks, LocalDate from, LocalDate to, String patient) {
        return new DelegationForm(
                receiver,
                tasks,
                Set.of(),
                patient,
                TODAY.minusDays(2),
                null,
                KnowledgeResult.PASSED,
                "Webbutbildning och prov",
                from,
                to,
                true,
                null);
    }

    /** Only the owner may move the days of a decision, and only with the lock off. */
    private void days(int number, LocalDate from, LocalDate to) throws Exception {
        rows.execute("alter table delegation disable trigger delegation_fixed");
        rows.execute("update delegation set valid_from = ?, valid_to = ? where number = ?", from, to, number);
        rows.execute("alter table delegation enable trigger delegation_fixed");
    }

    private static DelegationFilter filter(Tab tab, Show show, String text) {
        return new DelegationFilter(tab, show, text, null, null, 1);
    }

    private List<Integer> numbers(Tab tab, Show show) {
        return delegations.list(filter(tab, show, "")).rows().stream()
                .map(DelegationRow::number)
                .toList();
    }

    private DelegationRef ref(int number) throws Exception {
        return new DelegationRef(number, rows.number("select version from delegation where number = ?", number));
    }

    private String chain(int number) throws Exception {
        return "delegation:" + rows.number("select id from delegation where number = ?", number);
    }

    private List<Object> mails(String kind, int number) throws Exception {
        return rows.column(
                "select e.username from outbox_mail m join employee e on e.id = m.recipient_id where m.kind = ? and m.case_number = ?",
                kind,
                Integer.toString(number));
    }

    private void remind() throws Exception {
        run(() -> reminders.run(new JobRun("reminders", "now", TODAY.atTime(5, 15), 1)));
    }

    private void run(Runnable job) throws Exception {
        transaction.begin();
        job.run();
        transaction.commit();
    }

    private <T> T as(String person, String role, Callable<T> what) throws Exception {
        return As.roles(facts.username(person), Set.copyOf(List.of(Roles.MEDARBETARE, role)), what);
    }

    private <T> T siv(Callable<T> what) throws Exception {
        return as("siv", Roles.MEDARBETARE, what);
    }

    private void siv(As.Work what) throws Exception {
        siv(done(what));
    }

    private <T> T anna(Callable<T> what) throws Exception {
        return as("anna", Roles.MEDARBETARE, what);
    }

    private void anna(As.Work what) throws Exception {
        anna(done(what));
    }

    private <T> T karin(Callable<T> what) throws Exception {
        return as("karin", Roles.ENHETSCHEF, what);
    }

    private <T> T mats(Callable<T> what) throws Exception {
        return as("mats", Roles.MAS, what);
    }

    private void mats(As.Work what) throws Exception {
        mats(done(what));
    }

    private static Callable<Void> done(As.Work what) {
        return () -> {
            what.run();
            return null;
        };
    }
}
