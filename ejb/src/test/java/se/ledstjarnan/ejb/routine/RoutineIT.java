package se.ledstjarnan.ejb.routine;

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
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.routine.ReadingAudience;
import se.ledstjarnan.domain.routine.ReadingRequest;
import se.ledstjarnan.domain.routine.RoutineContent;
import se.ledstjarnan.domain.routine.RoutineKind;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.domain.routine.RoutineSubject;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.notification.Reminders;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.routine.RoutineFilter.Tab;
import se.ledstjarnan.ejb.routine.RoutineWorkService.Decided;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** A document from the first draft to those who have read it, as services and PostgreSQL have it. */
class RoutineIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private RoutineService routines;

    @Inject
    private RoutineWorkService work;

    @Inject
    private ReadingService readings;

    @Inject
    private QuestionService questions;

    @Inject
    private Reminders reminders;

    @Inject
    private UserTransaction transaction;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;

    @BeforeEach
    void aUnitWithItsPeople() throws Exception {
        unit = facts.unit(facts.administration());
        facts.employed(facts.employee("karin"), "LEADS", unit, LocalDate.of(2020, 1, 1), null);
        facts.employed(facts.employee("anna"), "WORKS_IN", unit, LocalDate.of(2020, 1, 1), null);
        facts.employed(facts.employee("bo"), "WORKS_IN", unit, LocalDate.of(2020, 1, 1), TODAY.minusDays(1));
        for (String name : List.of("kerstin", "sofia", "nora")) {
            facts.employee(name);
        }
        facts.holds(facts.employee("sofia"), "SOCIALCHEF", LocalDate.of(2020, 1, 1), null);
    }

    @AfterEach
    void nobodyHoldsAnything() throws Exception {
        rows.execute("delete from role_holding where employee_id = ?", Database.employee(facts.username("sofia")));
    }

    @Test
    void isWrittenApprovedAndReplaced() throws Exception {
        int number = kerstin(() -> work.begin(content("Nattfastan är högst elva timmar.", null)));
        assertThatThrownBy(() -> anna(() -> routines.open(number, null, false))).isInstanceOf(NotFoundException.class);
        kerstin(() -> work.submit(ref(number)));
        assertThat(mails("ROUTINE_SUBMITTED", number)).contains(facts.username("sofia"));
        sofia(() -> work.approve(ref(number), null));

        RoutineView read = anna(() -> routines.open(number, null, false));
        assertThat(read.head().status()).isEqualTo(RoutineStatus.IN_FORCE);
        assertThat(read.html()).contains("<p>Nattfastan");
        assertThat(read.holders()).hasSizeLessThanOrEqualTo(3);
        assertThat(read.allowed()).isEmpty();

        kerstin(() -> work.renew(ref(number)));
        kerstin(() -> work.edit(ref(number), content("Nattfastan är högst tio timmar.", "Kortare.")));
        assertThat(anna(() -> routines.open(number, null, true)).versions()).hasSize(1);
        kerstin(() -> work.submit(ref(number)));
        sofia(() -> work.approve(ref(number), null));

        RoutineView now = anna(() -> routines.open(number, null, true));
        assertThat(now.head().version()).isEqualTo(2);
        assertThat(now.versions())
                .extracting(RoutineView.Version::status)
                .containsExactly(RoutineStatus.IN_FORCE, RoutineStatus.REPLACED);
        assertThat(anna(() -> routines.open(number, 1, false)).html()).contains("elva");
        assertThat(anna(() -> routines.compare(number, 1, 2)).lines()).hasSize(1);
        assertThat(rows.column("select action from audit_entry where chain = ? order by id", chain(number)))
                .containsExactly("CREATE", "STEP", "APPROVE", "CHANGE", "CHANGE", "STEP", "APPROVE");
    }

    @Test
    void theDatabaseKeepsWhatHasBeenInForce() throws Exception {
        int number = inForce();

        assertThatThrownBy(() -> rows.execute(
                        "update routine_version set text = 'Annat' where routine_id = (select id from routine where number = ?)",
                        number))
                .hasMessageContaining("stays as it was");
    }

    @Test
    void whoWasNotFirstIsToldSo() throws Exception {
        int number = kerstin(() -> work.begin(content("Text.", null)));
        RoutineRef seen = ref(number);
        kerstin(() -> work.edit(seen, content("Annan text.", null)));

        assertThatThrownBy(() -> kerstin(() -> work.edit(seen, content("Tredje text.", null))))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void aManagerWritesAndApprovesForTheOwnUnitOnly() throws Exception {
        RoutineContent own =
                content(RoutineKind.ROUTINE, Set.of(), Set.of(unit), "Larm besvaras inom fem minuter.", null);
        int number = karin(() -> work.begin(own));
        karin(() -> work.submit(ref(number)));
        karin(() -> work.approve(ref(number), null));

        assertThat(anna(() -> routines.open(number, null, false)).head().approvedBy())
                .isNotNull();
        assertThatThrownBy(() -> karin(() -> work.begin(content("För alla.", null))))
                .hasMessage("units: routine.notYourReach");
        long others = facts.unit(facts.administration());
        assertThatThrownBy(() -> karin(() ->
                        work.begin(content(RoutineKind.ROUTINE, Set.of(), Set.of(others), "För en annan.", null))))
                .hasMessage("units: routine.notYourReach");
        facts.employed(facts.employee("former"), "LEADS", unit, LocalDate.of(2020, 1, 1), TODAY.minusDays(1));
        assertThatThrownBy(() -> As.roles(facts.username("former"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), () -> {
                    work.renew(ref(number));
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aPoliticalBodysDecisionIsWrittenByItsSecretary() throws Exception {
        RoutineContent guideline =
                content(RoutineKind.GUIDELINE, Set.of(RoutineSubject.LEX_SARAH), Set.of(), "Rapportera genast.", null);
        int number = kerstin(() -> work.begin(guideline));
        kerstin(() -> work.submit(ref(number)));

        assertThatThrownBy(() -> sofia(() -> work.approve(ref(number), null))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> nora(() -> work.approve(ref(number), new Decided(TODAY, " ", "KS 2026/1"))))
                .hasMessage("paragraph: shared.required");
        nora(() -> work.approve(ref(number), new Decided(TODAY.minusDays(2), "§ 14", "KS 2026/1")));

        assertThat(anna(() -> routines.open(number, null, false))
                        .head()
                        .decided()
                        .paragraph())
                .isEqualTo("§ 14");
    }

    @Test
    void isFoundInSwedishByThoseWhoMayRead() throws Exception {
        int number = inForce("Den som är undernärd erbjuds berikade mellanmål, zzmellanmål.");
        int draft = kerstin(() -> work.begin(content("Utkast om zzmellanmålen.", null)));

        RoutineList found = anna(() -> routines.list(filter(Tab.IN_FORCE, "zzmellanmålen")));
        assertThat(found.rows()).extracting(RoutineRow::number).containsExactly(number);
        assertThat(found.rows().get(0).found())
                .anyMatch(piece -> piece.hit() && piece.text().startsWith("zzmellanmål"));
        assertThat(anna(() -> routines.list(filter(Tab.DRAFTS, "zzmellanmål"))).rows())
                .isEmpty();
        assertThat(kerstin(() -> routines.list(filter(Tab.DRAFTS, "zzmellanmål")))
                        .rows())
                .extracting(RoutineRow::number)
                .containsExactly(draft);
        for (String odd : List.of("'", "a & | b", "%", "\\", "or", "-")) {
            assertThat(anna(() -> routines.list(filter(Tab.IN_FORCE, odd))).page())
                    .isOne();
        }
    }

    @Test
    void whatMustExistIsThereOnlyForTheAreasThatADocumentIsFor() throws Exception {
        RoutineContent ownUnit =
                content(RoutineKind.ROUTINE, Set.of(RoutineSubject.LEX_MARIA), Set.of(unit), "Ring.", null);
        int number = karin(() -> work.begin(ownUnit));
        karin(() -> work.submit(ref(number)));
        karin(() -> work.approve(ref(number), null));

        RequiredRoutine lexMaria = anna(() -> routines.required()).stream()
                .filter(each -> each.subject() == RoutineSubject.LEX_MARIA)
                .findFirst()
                .orElseThrow();

        assertThat(lexMaria.answers())
                .extracting(RequiredRoutine.Answer::number)
                .contains(number);
        assertThat(lexMaria.missing())
                .as("nothing for the whole administration")
                .containsExactly(LegalArea.HSL);
    }

    @Test
    void thoseAskedConfirmAndTheManagerSeesWhoHasNot() throws Exception {
        int number = inForce();
        kerstin(() -> readings.ask(number, new ReadingRequest(Set.of(unit), ReadingAudience.STAFF, TODAY.plusDays(7))));
        assertThat(mails("ROUTINE_TO_READ", number))
                .contains(facts.username("anna"), facts.username("karin"))
                .doesNotContain(facts.username("bo"));
        assertThat(anna(() -> routines.list(filter(Tab.TO_READ, ""))).rows())
                .extracting(RoutineRow::number)
                .containsExactly(number);

        assertThat(anna(() -> routines.open(number, null, false)).reading().wanted())
                .isTrue();
        anna(() -> questions.confirm(number, 1, null));
        anna(() -> questions.confirm(number, 1, null));

        ReadingView.Group group = karin(() -> readings.view(number)).groups().get(0);
        assertThat(group.readers()).isOne();
        assertThat(group.missing()).hasSize(1);
        assertThat(anna(() -> routines.list(filter(Tab.TO_READ, ""))).rows()).isEmpty();
        assertThatThrownBy(() -> anna(() -> questions.confirm(number, 2, null))).hasMessage("routine.newVersionToRead");
        assertThatThrownBy(() -> kerstin(() -> readings.ask(
                        number, new ReadingRequest(Set.of(unit), ReadingAudience.STAFF, TODAY.minusDays(1)))))
                .hasMessage("due: routine.dueBeforeToday");
        long others = facts.unit(facts.administration());
        assertThatThrownBy(() -> karin(() -> readings.ask(
                        number, new ReadingRequest(Set.of(others), ReadingAudience.STAFF, TODAY.plusDays(1)))))
                .hasMessage("units: routine.unknownUnit");
    }

    @Test
    void whatIsLateIsRemindedOfOnce() throws Exception {
        int number = inForce();
        kerstin(() -> readings.ask(number, new ReadingRequest(Set.of(unit), ReadingAudience.MANAGERS, TODAY)));
        rows.execute("update reading_request set due = ? where unit_id = ?", TODAY.minusDays(2), unit);
        rows.execute("update routine set review_due = ? where number = ?", TODAY.minusDays(2), number);
        remind();
        remind();

        assertThat(mails("ROUTINE_READING_OVERDUE", number)).containsExactly(facts.username("karin"));
        assertThat(kerstin(() -> routines.list(filter(Tab.TO_REVIEW, ""))).rows())
                .extracting(RoutineRow::number)
                .contains(number);
        kerstin(() -> work.review(ref(number)));
        assertThat(kerstin(() -> routines.list(filter(Tab.TO_REVIEW, ""))).rows())
                .extracting(RoutineRow::number)
                .doesNotContain(number);
    }

    @Test
    void anyVersionIsAPdfThatKeepsTheStandards() throws Exception {
        int number = inForce(
                "# Syfte\n\nText med **fet** stil, [länk](https://www.ivo.se/) och <b>annat</b>.\n\n| a | b |\n|---|---|\n| 1 | 2 |");

        RoutineService.Paper paper = anna(() -> routines.paper(number, 1));

        assertThat(paper.name()).isEqualTo("dokument-" + number + "-version-1.pdf");
        assertThat(se.ledstjarnan.ejb.report.PdfCheck.faults(paper.pdf())).isEmpty();
    }

    private int inForce() throws Exception {
        return inForce("Nattfastan är högst elva timmar.");
    }

    private int inForce(String text) throws Exception {
        int number = kerstin(() -> work.begin(content(text, null)));
        kerstin(() -> work.submit(ref(number)));
        sofia(() -> work.approve(ref(number), null));
        return number;
    }

    private static RoutineContent content(String text, String change) {
        return content(RoutineKind.ROUTINE, Set.of(RoutineSubject.INFORMATION), Set.of(), text, change);
    }

    private static RoutineContent content(
            RoutineKind kind, Set<RoutineSubject> subjects, Set<Long> units, String text, String change) {
        return new RoutineContent(
                kind,
                "Prov på rutin",
                text,
                null,
                Role.ENHETSCHEF,
                Set.of(LegalArea.SOL, LegalArea.HSL),
                subjects,
                Set.of(Duty.LEX_SARAH_REPORT),
                units,
                null,
                change);
    }

    private static RoutineFilter filter(Tab tab, String text) {
        return new RoutineFilter(tab, text, null, null, null, null, 1);
    }

    private RoutineRef ref(int number) throws Exception {
        return new RoutineRef(number, rows.number("select version from routine where number = ?", number));
    }

    private String chain(int number) throws Exception {
        return "routine:" + rows.number("select id from routine where number = ?", number);
    }

    private List<Object> mails(String kind, int number) throws Exception {
        return rows.column(
                "select e.username from outbox_mail m join employee e on e.id = m.recipient_id where m.kind = ? and m.case_number = ?",
                kind,
                Integer.toString(number));
    }

    private void remind() throws Exception {
        transaction.begin();
        reminders.run(new JobRun("reminders", "now", TODAY.atTime(5, 15), 1));
        transaction.commit();
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

    private void sofia(As.Work task) throws Exception {
        As.roles(facts.username("sofia"), Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF), done(task));
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
