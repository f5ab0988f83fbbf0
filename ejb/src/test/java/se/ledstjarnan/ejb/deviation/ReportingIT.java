package se.ledstjarnan.ejb.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.ReportEntry;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** From the open form to the case: what is kept, what is refused, and who gets to see it. */
class ReportingIT extends ContainerTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2021, 1, 1);
    private static final byte[] PNG = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ");

    @Inject
    private DraftService drafts;

    @Inject
    private ReportingService reporting;

    @Inject
    private ReportFormService form;

    @Inject
    private MyReportsService mine;

    @Inject
    private AttachmentService files;

    @Inject
    private CasePersonService persons;

    @Inject
    private DraftCleaning cleaning;

    @Inject
    private UserTransaction transaction;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long chief;

    @BeforeEach
    void organisation() throws Exception {
        long department = facts.department(facts.administration());
        unit = facts.unit(department);
        chief = facts.employee("chief");
        long above = facts.employee("above");
        long reporter = facts.employee("reporter");
        facts.employee("other");
        facts.employed(chief, "LEADS", unit, LONG_AGO, null);
        facts.employed(above, "LEADS", department, LONG_AGO, null);
        facts.employed(reporter, "WORKS_IN", unit, LONG_AGO, null);
    }

    @Test
    void aReportBecomesOneCaseWithPersonFileAndNoDraft() throws Exception {
        OpenDraft draft = reporter(() -> drafts.open(ReportEntry.OWN));
        reporter(() -> files.add(ReportEntry.OWN, "fall.png", PNG));
        ReportAnswers answers = answers(ReportKind.DEVIATION, false, "Föll <script> #{1+1} 😀 '; --");

        String number = send(draft.token(), answers);

        assertThat(send(draft.token(), answers)).as("sent twice").isEqualTo(number);
        long id = id(number);
        assertThat(rows.column("select what_happened from deviation where id = ?", id))
                .containsExactly("Föll <script> #{1+1} 😀 '; --");
        assertThat(rows.number("select count(*) from attachment where deviation_id = ? and draft_id is null", id))
                .isEqualTo(1);
        assertThat(rows.number("select count(*) from deviation_draft where token = ?", draft.token()))
                .isZero();
        assertThat(reporter(() -> mine.read(number)).whatHappened()).contains("#{1+1}");
        assertThat(reporter(() -> mine.list(MyReportFilter.EVERY).rows()))
                .extracting(MyReportRow::number)
                .containsExactly(number);
    }

    @Test
    void somethingElseWithAUsedTokenIsRefusedAndTellsTheNumber() throws Exception {
        UUID token = UUID.randomUUID();
        String number = send(token, answers(ReportKind.DEVIATION, false, "Ett"));

        assertThatThrownBy(() -> send(token, answers(ReportKind.DEVIATION, false, "Två")))
                .isInstanceOfSatisfying(DomainException.class, e -> {
                    assertThat(e.key()).isEqualTo("deviation.alreadySent");
                    assertThat(e.arguments()).isEqualTo(List.of(number));
                });
    }

    @Test
    void aRefusedReportLeavesNothing() throws Exception {
        UUID token = UUID.randomUUID();
        ReportAnswers nobody = new ReportAnswers(
                ReportKind.DEVIATION,
                null,
                unit,
                false,
                today(),
                "00.01",
                "Vad",
                "Inget",
                Concerns.ONE_PERSON,
                " ",
                null,
                null,
                null,
                false);

        assertThatThrownBy(() -> send(token, nobody)).hasMessage("personName: shared.required");

        assertThat(rows.number("select count(*) from report_submission where token = ?", token))
                .isZero();
        assertThat(rows.number("select count(*) from deviation where unit_id = ?", unit))
                .isZero();
    }

    @Test
    void thePersonIsSealedAndShownToTheHandlerOnly() throws Exception {
        String number = send(UUID.randomUUID(), answers(ReportKind.DEVIATION, false, "Vad"));
        long id = id(number);

        byte[] sealed = (byte[]) rows.column("select name_sealed from case_person where deviation_id = ?", id)
                .get(0);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Elsa");
        assertThat(chief(() -> persons.show(id, AuditReason.INVESTIGATE))
                        .concerned()
                        .name())
                .isEqualTo("Elsa Ek");
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'READ_PERSON' and chain = ?",
                        "deviation:" + id))
                .isEqualTo(1);
        assertThatThrownBy(() -> reporter(() -> persons.show(id, AuditReason.INVESTIGATE)))
                .isInstanceOf(NotFoundException.class);

        chief(() -> {
            persons.complete(id, "Elsa Ek", "440813-9089", false, 1);
            return null;
        });
        assertThat(chief(() -> persons.show(id, AuditReason.INVESTIGATE))
                        .concerned()
                        .identity()
                        .digits())
                .isEqualTo("194408139089");
        assertThatThrownBy(() -> chief(() -> {
                    persons.complete(id, "Elsa Ek", "19900602-2397", false, 2);
                    return null;
                }))
                .hasMessage("identity: person.testNumber");
    }

    @Test
    void whoeverReportsCanSayThatTheIdentityIsProtected() throws Exception {
        long ordinary = id(send(UUID.randomUUID(), answers(ReportKind.DEVIATION, false, "Vad")));
        long withheld = id(send(UUID.randomUUID(), answers(ReportKind.DEVIATION, false, "Skyddad, föll")));

        assertThat(rows.column(
                        "select person_protected from deviation where id in (?, ?) order by id", ordinary, withheld))
                .containsExactly(false, true);
    }

    @Test
    void theFormSaysWhoReceivesAndWhoSees() throws Exception {
        Foreseen ordinary = reporter(() -> form.foresee(ReportKind.DEVIATION, unit, false));
        assertThat(ordinary.receivers()).extracting(EmployeeName::id).containsExactly(chief);
        assertThat(ordinary.readers()).containsExactlyInAnyOrder(Role.KVALITETSSAMORDNARE, Role.SOCIALCHEF);

        Foreseen past = reporter(() -> form.foresee(ReportKind.DEVIATION, unit, true));
        assertThat(past.receivers())
                .extracting(EmployeeName::id)
                .doesNotContain(chief)
                .isNotEmpty();
        assertThat(past.pastManager()).isTrue();
        assertThat(past.managerReads()).isFalse();

        Foreseen misconduct = reporter(() -> form.foresee(ReportKind.MISCONDUCT, unit, false));
        assertThat(misconduct.lexSarah()).isTrue();
        assertThat(misconduct.managerProtects()).isTrue();
        assertThat(misconduct.readers()).containsExactly(Role.SOCIALCHEF);
    }

    @Test
    void aDraftIsKeptSealedAndNotOverwrittenFromAnotherTab() throws Exception {
        OpenDraft one = reporter(() -> drafts.open(ReportEntry.OWN));
        ReportAnswers written = answers(ReportKind.DEVIATION, false, "Halvfärdigt om Elsa");

        OpenDraft saved = reporter(() -> drafts.save(ReportEntry.OWN, one.version(), written));

        assertThat(saved.savedAt()).isNotNull();
        byte[] sealed = (byte[]) rows.column("select content_sealed from deviation_draft where token = ?", one.token())
                .get(0);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Elsa");
        assertThat(reporter(() -> drafts.open(ReportEntry.OWN)).answers()).isEqualTo(written);
        assertThatThrownBy(() -> reporter(() -> drafts.save(
                        ReportEntry.OWN, one.version(), answers(ReportKind.COMPLAINT, false, "Annan flik"))))
                .isInstanceOf(StaleDataException.class);
        assertThat(reporter(() -> drafts.open(ReportEntry.OWN)).answers()).isEqualTo(written);

        reporter(() -> {
            drafts.discard(ReportEntry.OWN);
            return null;
        });
        assertThat(reporter(() -> drafts.keptUntil(ReportEntry.OWN))).isEmpty();
    }

    @Test
    void aDraftNobodyGoesOnWithIsRemovedWhenItsDaysAreOver() throws Exception {
        OpenDraft draft = reporter(() -> drafts.open(ReportEntry.OWN));
        reporter(() ->
                drafts.save(ReportEntry.OWN, draft.version(), answers(ReportKind.DEVIATION, false, "Halvfärdigt")));
        reporter(() -> files.add(ReportEntry.OWN, "fall.png", PNG));
        assertThat(reporter(() -> drafts.keptUntil(ReportEntry.OWN)))
                .contains(LocalDate.now().plusDays(30));

        lastTouched(draft, 29);
        clean();
        assertThat(kept(draft)).isEqualTo(1);

        lastTouched(draft, 31);
        clean();
        assertThat(kept(draft)).isZero();
        assertThat(rows.number(
                        "select count(*) from attachment where added_by_id = ?",
                        rows.number("select id from employee where username = ?", facts.username("reporter"))))
                .isZero();
    }

    private void clean() throws Exception {
        transaction.begin();
        cleaning.run(null);
        transaction.commit();
    }

    private void lastTouched(OpenDraft draft, int daysAgo) throws Exception {
        Timestamp moment = Timestamp.from(Instant.now().minus(daysAgo, ChronoUnit.DAYS));
        rows.execute("update deviation_draft set saved_at = ? where token = ?", moment, draft.token());
        rows.execute(
                "update attachment set added_at = ? where draft_id = (select id from deviation_draft where token = ?)",
                moment,
                draft.token());
    }

    private long kept(OpenDraft draft) throws Exception {
        return rows.number("select count(*) from deviation_draft where token = ?", draft.token());
    }

    @Test
    void othersReachNothingOfIt() throws Exception {
        UUID token = UUID.randomUUID();
        reporter(() -> drafts.open(ReportEntry.OWN));
        long file = reporter(() -> files.add(ReportEntry.OWN, "fall.png", PNG)).id();
        assertThatThrownBy(() -> other(() -> files.open(file))).isInstanceOf(NotAllowedException.class);

        String number = send(token, answers(ReportKind.DEVIATION, false, "Vad"));

        assertThat(chief(() -> files.open(file)).fileName()).isEqualTo("fall.png");
        assertThatThrownBy(() -> other(() -> files.open(file))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> other(() -> mine.read(number))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> other(() -> reporting.receipt(number))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> other(() -> mine.read("2026-999999\0"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> other(() -> drafts.open(ReportEntry.FOR_OTHERS)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void theBoardAndSuppliersDoNotReport() {
        for (String role : new String[] {Roles.NAMND, Roles.LEVERANTOR}) {
            assertThatThrownBy(() -> As.role(facts.username("reporter"), role, () -> drafts.open(ReportEntry.OWN)))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void theReporterAddsWithoutChangingTheOriginal() throws Exception {
        String number = send(UUID.randomUUID(), answers(ReportKind.DEVIATION, false, "Ursprunget"));
        MyReport before = reporter(() -> mine.read(number));

        reporter(() -> {
            mine.add(new CaseRef(number, before.version()), "Ett tillägg");
            return null;
        });

        MyReport after = reporter(() -> mine.read(number));
        assertThat(after.whatHappened()).isEqualTo("Ursprunget");
        assertThat(after.addenda()).extracting(MyReport.Words::text).containsExactly("Ett tillägg");
    }

    private ReportAnswers answers(ReportKind kind, boolean pastManager, String what) {
        return new ReportAnswers(
                kind,
                null,
                unit,
                pastManager,
                today(),
                "00.01",
                what,
                "Inget",
                Concerns.ONE_PERSON,
                "Elsa Ek",
                null,
                null,
                null,
                what.startsWith("Skyddad"));
    }

    private static String today() {
        return LocalDate.now().minusDays(1).toString();
    }

    private String send(UUID token, ReportAnswers answers) throws Exception {
        return reporter(() -> reporting.send(ReportEntry.OWN, token, Instant.now(), answers));
    }

    private long id(String number) throws Exception {
        return rows.number("select id from deviation where number = ?", number);
    }

    private <T> T reporter(Callable<T> work) throws Exception {
        return As.role(facts.username("reporter"), Roles.MEDARBETARE, work);
    }

    private <T> T other(Callable<T> work) throws Exception {
        return As.role(facts.username("other"), Roles.MEDARBETARE, work);
    }

    private <T> T chief(Callable<T> work) throws Exception {
        return As.roles(facts.username("chief"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), work);
    }
}
