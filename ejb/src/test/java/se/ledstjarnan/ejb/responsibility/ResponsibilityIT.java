package se.ledstjarnan.ejb.responsibility;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.domain.responsibility.DecisionSubject;
import se.ledstjarnan.domain.responsibility.GapKind;
import se.ledstjarnan.domain.responsibility.TaskContent;
import se.ledstjarnan.domain.responsibility.TaskNature;
import se.ledstjarnan.domain.settings.DeliveredProfile;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.report.PdfCheck;
import se.ledstjarnan.ejb.responsibility.DistributionService.Given;
import se.ledstjarnan.ejb.settings.ProfileService;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** Who answers for what, as services and PostgreSQL have it: by role, distributed further, on any day. */
class ResponsibilityIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    private ResponsibilityService register;

    @Inject
    private DistributionService distributions;

    @Inject
    private TaskService tasks;

    @Inject
    private DecisionService decisions;

    @Inject
    private ProfileService profiles;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long anna;

    @BeforeEach
    void aUnitWithItsPeople() throws Exception {
        unit = facts.unit(facts.administration());
        facts.employed(facts.employee("karin"), "LEADS", unit, LONG_AGO, null);
        anna = facts.employee("anna");
        facts.employed(anna, "WORKS_IN", unit, LONG_AGO, null);
        facts.holds(facts.employee("sofia"), "SOCIALCHEF", LONG_AGO, null);
        facts.employee("kerstin");
        facts.employee("nora");
    }

    @AfterEach
    void nobodyHoldsAnything() throws Exception {
        rows.execute("delete from role_holding where employee_id = ?", facts.employee("sofia"));
        rows.execute("delete from profile_setting");
    }

    @Test
    void isDistributedAcceptedAndAnsweredForOnTheDay() throws Exception {
        int number = managers("Leda arbetet med avvikelser.");
        karin(() -> distributions.distribute(number, given(anna, TODAY, TODAY.plusDays(30))));
        GivenTask asked = anna(() -> register.person(null, TODAY)).asked().get(0);
        assertThat(asked.number()).isEqualTo(number);
        assertThat(givenOn(number, TODAY)).as("not yet answered").isEmpty();
        assertThat(mails("TASK_PROPOSED", number)).containsExactly(facts.username("anna"));

        anna(() -> distributions.accept(asked.id(), asked.version()));

        assertThat(givenOn(number, TODAY)).extracting(GivenTask::receiverId).containsExactly(anna);
        assertThat(givenOn(number, TODAY.plusDays(30))).hasSize(1);
        assertThat(givenOn(number, TODAY.plusDays(31))).isEmpty();
        assertThat(mails("TASK_ANSWERED", number)).containsExactly(facts.username("karin"));
        assertThat(kerstin(() -> register.person(anna, TODAY)).given())
                .extracting(GivenTask::number)
                .containsExactly(number);

        GivenTask held = karin(() -> register.given(asked.id()));
        karin(() -> distributions.end(held.id(), held.version(), "Ny ordning."));
        assertThat(givenOn(number, TODAY)).hasSize(1);
        assertThat(givenOn(number, TODAY.plusDays(1))).isEmpty();
        assertThat(rows.column("select action from audit_entry where chain = ? order by id", chain(number)))
                .containsExactly("CREATE", "ADD", "STEP", "STEP");
    }

    @Test
    void whoMayNotDistributeIsRefusedAndWhoWasNotFirstIsToldSo() throws Exception {
        int number = managers("Se till att rutiner följs.");
        long others = facts.unit(facts.administration());
        assertThatThrownBy(() -> karin(
                        () -> distributions.distribute(number, new Given(anna, others, TODAY, null, "Fördelning"))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> sofia(() -> distributions.distribute(number, given(anna, TODAY, null))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> anna(() -> distributions.distribute(number, given(anna, TODAY, null))))
                .isInstanceOf(EJBAccessException.class);

        karin(() -> distributions.distribute(number, given(anna, TODAY, null)));
        assertThatThrownBy(() -> karin(() -> distributions.distribute(number, given(anna, TODAY, null))))
                .hasMessage("receiver: responsibility.hasItAlready");
        GivenTask asked = anna(() -> register.person(null, TODAY)).asked().get(0);
        assertThatThrownBy(() -> kerstin(() -> register.given(asked.id()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> kerstin(() -> distributions.accept(asked.id(), asked.version())))
                .isInstanceOf(NotAllowedException.class);
        karin(() -> distributions.withdraw(asked.id(), asked.version()));
        assertThatThrownBy(() -> anna(() -> distributions.accept(asked.id(), asked.version())))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void aTaskWithoutAHolderIsAGapForItsOwner() throws Exception {
        int number = managers("Samverka.");
        karin(() -> distributions.distribute(number, given(anna, TODAY, null)));
        GivenTask asked = anna(() -> register.person(null, TODAY)).asked().get(0);
        anna(() -> distributions.decline(asked.id(), asked.version(), "Hinner inte."));
        assertThat(gaps()).extracting(GapRow::kind).containsExactly(GapKind.DECLINED);
        GivenTask declined = karin(() -> register.given(asked.id()));
        assertThat(declined.reason()).isEqualTo("Hinner inte.");
        karin(() -> distributions.settle(declined.id(), declined.version()));
        assertThat(gaps()).isEmpty();

        karin(() -> distributions.distribute(number, given(anna, TODAY, TODAY)));
        GivenTask again = anna(() -> register.person(null, TODAY)).asked().get(0);
        anna(() -> distributions.accept(again.id(), again.version()));
        assertThat(gaps()).as("this is its last day").extracting(GapRow::kind).containsExactly(GapKind.ENDS_SOON);
        rows.execute(
                "update distribution set valid_from = ?, holds_from = ?, valid_to = ? where id = ?",
                TODAY.minusDays(9),
                TODAY.minusDays(9),
                TODAY.minusDays(1),
                again.id());
        assertThat(gaps()).extracting(GapRow::kind).containsExactly(GapKind.RAN_OUT);
        rows.execute("update distribution set valid_to = null where id = ?", again.id());
        rows.execute("update employment set valid_to = ? where employee_id = ?", TODAY.minusDays(1), anna);
        assertThat(gaps()).extracting(GapRow::kind).containsExactly(GapKind.HOLDER_LEFT);
        kerstin(() -> tasks.end(number, version(number), "Behövs inte."));
        rows.execute("update employment set valid_to = null where employee_id = ?", anna);
        assertThat(gaps()).extracting(GapRow::kind).containsExactly(GapKind.TASK_ENDED);
    }

    @Test
    void aUnitWithoutAManagerIsAGapForTheSocialchef() throws Exception {
        long vacant = facts.unit(facts.administration());

        List<GapRow> seen = sofia(() -> register.gaps());

        assertThat(seen).anyMatch(gap -> gap.kind() == GapKind.UNIT_VACANT && gap.unitId() == vacant);
        assertThat(seen).noneMatch(gap -> gap.kind() == GapKind.UNIT_VACANT && gap.unitId() == unit);
        assertThat(seen).noneMatch(gap -> gap.kind() == GapKind.ROLE_VACANT && gap.bearer() == Bearer.SOCIALCHEF);
    }

    @Test
    void aChangedTaskKeepsWhatItWas() throws Exception {
        int number = managers("Ett.");
        kerstin(() -> tasks.change(number, version(number), content("Två."), "Nytt beslut."));

        TaskView view = anna(() -> register.task(number));
        assertThat(view.now().task()).isEqualTo("Två.");
        assertThat(view.history()).hasSize(2);
        assertThat(view.history().get(0).reason()).isEqualTo("Nytt beslut.");
        assertThatThrownBy(() -> rows.execute(
                        "update task_wording set task = 'Tre.' where task_id = (select id from responsible_task where number = ?)",
                        number))
                .hasMessageContaining("stays as it was");
        assertThatThrownBy(() -> kerstin(() -> tasks.change(number, 0, content("Tre."), "Igen.")))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> anna(() -> tasks.begin(content("Fyra.")))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void eachProfileBringsTheTasksOfItsGuideline() throws Exception {
        Database.employee("sven");
        load(DeliveredProfile.S);
        assertThat(delivered())
                .allMatch(code -> code.toString().startsWith("S-"))
                .hasSize(27);
        assertThat(words()).anyMatch(words -> words.contains("socialnämnden"));
        load(DeliveredProfile.R);
        assertThat(delivered())
                .allMatch(code -> code.toString().startsWith("R-"))
                .hasSize(42);
        assertThat(words())
                .anyMatch(words -> words.contains("till kommunstyrelsen via social- och arbetsmarknadsutskottet"))
                .noneMatch(words -> words.contains("{"));
        RegisterView view = anna(() -> register.register(TODAY, null));
        assertThat(view.groups().get(0).body()).isEqualTo("Kommunstyrelsen");
        assertThat(view.groups().get(0).tasks()).allMatch(task -> task.nature() == TaskNature.KEPT);
    }

    @Test
    void theSecretaryRecordsWhatTheBoardHasDecided() throws Exception {
        DecisionService.Recorded typed = new DecisionService.Recorded(
                DecisionSubject.SYSTEM, "Ledningssystemet antas " + unit, false, TODAY, "§ 12", "KS 2026/77");
        assertThatThrownBy(() -> sofia(() -> decisions.record(typed))).isInstanceOf(EJBAccessException.class);
        nora(() -> decisions.record(typed));
        DecisionRow made = anna(() -> decisions.all()).stream()
                .filter(row -> row.summary().endsWith(" " + unit))
                .findFirst()
                .orElseThrow();
        assertThat(made.paragraph()).isEqualTo("§ 12");

        nora(() -> decisions.strike(made.id(), made.version(), "Fel datum."));

        assertThat(anna(() -> decisions.all()))
                .anyMatch(row -> row.id() == made.id() && row.struck().equals("Fel datum."));
        assertThatThrownBy(() -> Database.application().execute("delete from board_decision where id = ?", made.id()))
                .hasMessageContaining("permission denied");
    }

    @Test
    void theRegisterIsAPdfThatKeepsTheStandardsAndTwoStatementsOnThePage() throws Exception {
        managers("Samverka <internt> & externt.");

        assertThat(PdfCheck.faults(anna(() -> register.paper(TODAY)))).isEmpty();
        assertThat(Statements.sentBy(em, () -> anna(() -> register.register(TODAY, null))))
                .as("who asks, the settings, the register")
                .isLessThanOrEqualTo(3);
        assertThat(anna(() -> register.register(LONG_AGO, null)).groups()).isEmpty();
    }

    private List<Object> delivered() throws Exception {
        return rows.column("select t.code from responsible_task t join task_wording w on w.task_id = t.id"
                + " where t.code is not null and w.valid_to is null");
    }

    private List<String> words() throws Exception {
        return anna(() -> register.register(TODAY, null)).groups().stream()
                .flatMap(group -> group.tasks().stream())
                .map(TaskRow::task)
                .toList();
    }

    private void load(DeliveredProfile profile) throws Exception {
        As.role("sven", Roles.SYSTEMFORVALTARE, () -> profiles.load(profile, "Prov"));
    }

    private int managers(String words) throws Exception {
        return kerstin(() -> tasks.begin(content(words)));
    }

    private static TaskContent content(String words) {
        return new TaskContent(Bearer.ENHETSCHEF, TaskNature.DISTRIBUTABLE, words, "SOSFS 2011:9 5 kap.", "Prov");
    }

    private Given given(long receiver, LocalDate from, LocalDate to) {
        return new Given(receiver, unit, from, to, "Fördelning 2026-11-22");
    }

    private List<GivenTask> givenOn(int number, LocalDate day) throws Exception {
        return anna(() -> register.register(day, Bearer.ENHETSCHEF)).groups().stream()
                .flatMap(group -> group.tasks().stream())
                .filter(task -> task.number() == number)
                .flatMap(task -> task.given().stream())
                .toList();
    }

    /** The manager's own, but for the unit itself. */
    private List<GapRow> gaps() throws Exception {
        return karin(() -> register.gaps());
    }

    private long version(int number) throws Exception {
        return rows.number("select version from responsible_task where number = ?", number);
    }

    private String chain(int number) throws Exception {
        return "responsibility:" + rows.number("select id from responsible_task where number = ?", number);
    }

    private List<Object> mails(String kind, int number) throws Exception {
        return rows.column(
                "select e.username from outbox_mail m join employee e on e.id = m.recipient_id where m.kind = ? and m.case_number = ?",
                kind,
                Integer.toString(number));
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }

    private void kerstin(As.Work task) throws Exception {
        kerstin(done(task));
    }

    private <T> T karin(Callable<T> task) throws Exception {
        return As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private void karin(As.Work task) throws Exception {
        karin(done(task));
    }

    private <T> T anna(Callable<T> task) throws Exception {
        return As.roles(facts.username("anna"), Set.of(Roles.MEDARBETARE), task);
    }

    private void anna(As.Work task) throws Exception {
        anna(done(task));
    }

    private <T> T sofia(Callable<T> task) throws Exception {
        return As.roles(facts.username("sofia"), Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF), task);
    }

    private void sofia(As.Work task) throws Exception {
        sofia(done(task));
    }

    private void nora(As.Work task) throws Exception {
        As.roles(facts.username("nora"), Set.of(Roles.MEDARBETARE, Roles.NAMNDSEKRETERARE), done(task));
    }

    private static Callable<Void> done(As.Work task) {
        return () -> {
            task.run();
            return null;
        };
    }
}
