package se.ledstjarnan.ejb.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.complaint.FollowUp;
import se.ledstjarnan.domain.deviation.ComplaintNature;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.FeedbackChannel;
import se.ledstjarnan.domain.deviation.Reply;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.deviation.CaseDecisionService;
import se.ledstjarnan.ejb.deviation.CaseRef;
import se.ledstjarnan.ejb.deviation.FeedbackService;
import se.ledstjarnan.ejb.deviation.IntakeFile;
import se.ledstjarnan.ejb.deviation.IntakeReport;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.person.Seal;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** What anybody may send without an account, what is made of it, and what its code tells. */
class PublicReportIT extends ContainerTest {

    private static final String WORDS = "Mamma fick vänta i två timmar på hjälp.";

    @Inject
    private PublicReportService reports;

    @Inject
    private FeedbackService feedback;

    @Inject
    private CaseDecisionService decisions;

    @Inject
    private Seal seal;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long manager;

    @BeforeEach
    void aUnitWithAManager() throws Exception {
        rows.execute("delete from public_throttle");
        unit = facts.unit(facts.department(facts.administration()));
        manager = facts.employee("manager");
        facts.employed(manager, "LEADS", unit, LocalDate.of(2020, 1, 1), null);
    }

    /** Whatever waits for a role waits for those of other tests, too. */
    @AfterEach
    void nothingWaitsForARole() throws Exception {
        rows.execute(
                "update deviation set status = 'DUPLICATE', closed_at = now() where via_form and status = 'REPORTED'");
    }

    @Test
    void makesOneCaseHoweverOftenItIsSent() throws Exception {
        String stamp = stamp(60);

        PublicReceipt receipt = reports.send(stamp, "", complaint());
        PublicReceipt again = reports.send(stamp, "", complaint());

        assertThat(again.number()).isEqualTo(receipt.number());
        assertThat(again.code()).isEqualTo(receipt.code()).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
        long id = id(receipt);
        assertThat(rows.column("select status || kind || nature || source from deviation where id = ?", id))
                .containsExactly("REPORTED" + "COMPLAINT" + "COMPLAINT" + "RELATIVE");
        assertThat(rows.number("select count(*) from public_report where deviation_id = ?", id))
                .isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from outbox_mail where recipient_id = ? and case_number = ?",
                        manager,
                        receipt.number()))
                .isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from audit_entry where object_type = 'deviation' and object_id = ?"
                                + " and action = 'CREATE' and job = 'public-form'",
                        id))
                .isEqualTo(1);
    }

    @Test
    void otherWordsFromAUsedFormAreNotSwallowed() throws Exception {
        String stamp = stamp(60);
        PublicReceipt receipt = reports.send(stamp, "", complaint());

        assertThatThrownBy(() -> reports.send(stamp, "", report("Något helt annat.", ReportSource.RELATIVE, unit)))
                .hasMessage("complaint.alreadySent");
        assertThat(reports.follow(receipt.code())).isPresent();
    }

    @Test
    void robotsAreAskedToTryAgain() throws Exception {
        long before = rows.number("select count(*) from deviation");

        for (String stamp : new String[] {null, "", "AAAA", "åäö", stamp(60) + "A", stamp(13 * 3600), stamp(-60)}) {
            assertThatThrownBy(() -> reports.send(stamp, "", complaint())).hasMessage("complaint.stampOld");
        }
        assertThatThrownBy(() -> reports.send(stamp(60), "http://spam.example", complaint()))
                .hasMessage("complaint.stampOld");
        assertThatThrownBy(() -> reports.send(reports.stamp(), "", complaint())).hasMessage("complaint.tooFast");

        assertThat(rows.number("select count(*) from deviation")).isEqualTo(before);
    }

    @Test
    void whoSentItIsSealedAndTheCodeIsNowhere() throws Exception {
        PublicReceipt receipt = reports.send(
                stamp(60),
                "",
                new IntakeReport(
                        ReportKind.COMPLAINT,
                        ComplaintNature.COMMENT,
                        ReportSource.ASSOCIATION,
                        true,
                        unit,
                        false,
                        "2026-01-31",
                        WORDS,
                        "Gun Sjö",
                        "070-000 00 00",
                        List.of()));

        long id = id(receipt);
        assertThat(rows.column("select nature || about_child || via_form || source from deviation where id = ?", id))
                .containsExactly("COMMENTtruetrueASSOCIATION");
        assertThat(rows.number(
                        "select count(*) from case_person where deviation_id = ? and role = 'OUTSIDE_REPORTER'"
                                + " and position('Gun'::bytea in name_sealed) = 0",
                        id))
                .isEqualTo(1);
        String letters = receipt.code().replace("-", "");
        assertThat(rows.number(
                        "select count(*) from public_report where deviation_id = ?"
                                + " and position(?::text::bytea in code_hash) = 0 and length(code_hash) = 32",
                        id,
                        letters))
                .isEqualTo(1);
    }

    @Test
    void whereNobodyKnowsTheSocialchefReceives() throws Exception {
        PublicReceipt receipt = reports.send(stamp(60), "", report(WORDS, ReportSource.CITIZEN, null));

        assertThat(rows.column("select receiving_role from deviation where number = ?", receipt.number()))
                .containsExactly("SOCIALCHEF");
    }

    @Test
    void staffWithoutAnAccountReportAMissforhallandeToThoseDesignated() throws Exception {
        long designated = facts.employee("designated");
        facts.appointed(designated, "LEX_SARAH_RECEIVER", LocalDate.of(2020, 1, 1), null);
        IntakeReport sent = new IntakeReport(
                ReportKind.MISCONDUCT, null, ReportSource.STAFF, false, unit, false, "", WORDS, "", "", List.of());

        PublicReceipt receipt = reports.send(stamp(60), "", sent);

        assertThat(rows.column(
                        "select restriction || source || via_form from deviation where number = ?", receipt.number()))
                .containsExactly("LEX_SARAHSTAFFtrue");
        assertThat(rows.column("select recipient_id from outbox_mail where case_number = ?", receipt.number()))
                .contains(designated)
                .doesNotContain(manager);
    }

    @Test
    void theCodeTellsHowFarItHasComeAndWhatWasReplied() throws Exception {
        PublicReceipt receipt = reports.send(stamp(60), "", complaint());
        FollowUp sent = reports.follow(receipt.code().toLowerCase()).orElseThrow();
        assertThat(sent.status()).isEqualTo(DeviationStatus.REPORTED);
        assertThat(sent.answers()).isEmpty();
        triaged(receipt);

        reply(receipt, FeedbackChannel.PHONE, new Reply("Vi ringde Gun.", "Hemligt", null, null));
        reply(receipt, FeedbackChannel.IN_SYSTEM, new Reply("Larmet var trasigt.", "Vi byter larm.", null, null));

        FollowUp replied =
                reports.follow(" " + receipt.code().replace('-', ' ')).orElseThrow();
        assertThat(replied.status()).isEqualTo(DeviationStatus.INVESTIGATING);
        assertThat(replied.answers())
                .extracting(FollowUp.Answer::channel, FollowUp.Answer::text, FollowUp.Answer::planned)
                .containsExactly(
                        tuple(FeedbackChannel.PHONE, null, null),
                        tuple(FeedbackChannel.IN_SYSTEM, "Larmet var trasigt.", "Vi byter larm."));
        assertThat(replied.toString()).doesNotContain("Mamma", "Gun", "Hemligt", "manager");
    }

    @Test
    void thanksForPraiseAreRead() throws Exception {
        IntakeReport praise = new IntakeReport(
                ReportKind.GOOD_PRACTICE,
                ComplaintNature.PRAISE,
                ReportSource.CLIENT,
                false,
                unit,
                false,
                "",
                "Maten är så god!",
                "",
                "",
                List.of());
        PublicReceipt receipt = reports.send(stamp(60), "", praise);
        CaseRef ref = ref(receipt);
        As.roles(facts.username("manager"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), () -> {
            decisions.acknowledge(ref, "Kocken hälsar!");
            return null;
        });

        FollowUp followed = reports.follow(receipt.code()).orElseThrow();
        assertThat(followed.status()).isEqualTo(DeviationStatus.ACKNOWLEDGED);
        assertThat(followed.answers()).extracting(FollowUp.Answer::text).containsExactly("Kocken hälsar!");
    }

    @Test
    void anUnknownCodeTellsNothing() {
        assertThat(reports.follow("K7QF-93MX-0ABT-ZW5N")).isEmpty();
        assertThat(reports.follow("' or 1=1 --")).isEmpty();
        assertThat(reports.follow(null)).isEmpty();
    }

    @Test
    void badFilesAreRefusedAndNothingIsStored() throws Exception {
        long before = rows.number("select count(*) from deviation");
        byte[] tooLarge = new byte[10 * 1024 * 1024 + 1];

        assertRefused(new IntakeFile("faktura.pdf", "MZ program".getBytes()), "files: deviation.fileKindRefused");
        assertRefused(new IntakeFile("tom.pdf", new byte[0]), "files: deviation.fileEmpty");
        assertRefused(new IntakeFile("stor.pdf", tooLarge), "files: deviation.fileTooLarge");
        assertThatThrownBy(() -> reports.send(stamp(60), "", with(pdf(), pdf(), pdf(), pdf())))
                .hasMessage("files: deviation.tooManyFiles");
        assertThat(rows.number("select count(*) from deviation")).isEqualTo(before);

        PublicReceipt receipt = reports.send(stamp(60), "", with(new IntakeFile("../../bild.exe", pdf().content())));
        assertThat(rows.column("select file_name from attachment where deviation_id = ?", id(receipt)))
                .containsExactly("bild_exe.pdf");
    }

    @Test
    void noMoreCasesAreMadeInAnHourThanPeopleWrite() throws Exception {
        String stamp = stamp(60);
        reports.send(stamp(60), "", complaint());
        rows.execute("update public_throttle set attempts = 60 where window_ends - window_started = interval '1 hour'");
        long before = rows.number("select count(*) from deviation");

        assertThatThrownBy(() -> reports.send(stamp, "", complaint())).hasMessage("complaint.tooMany");
        assertThat(rows.number("select count(*) from deviation")).isEqualTo(before);
        rows.execute("delete from public_throttle");

        assertThat(reports.send(stamp, "", complaint()).number()).isNotBlank();
    }

    private void assertRefused(IntakeFile file, String message) {
        assertThatThrownBy(() -> reports.send(stamp(60), "", with(file))).hasMessage(message);
    }

    private static IntakeFile pdf() {
        return new IntakeFile("brev.pdf", "%PDF-1.7\n1 0 obj".getBytes());
    }

    private IntakeReport with(IntakeFile... files) {
        return new IntakeReport(
                ReportKind.COMPLAINT,
                ComplaintNature.COMPLAINT,
                ReportSource.CLIENT,
                false,
                unit,
                false,
                "",
                WORDS,
                "",
                "",
                List.of(files));
    }

    private IntakeReport complaint() {
        return report(WORDS, ReportSource.RELATIVE, unit);
    }

    private static IntakeReport report(String words, ReportSource source, Long place) {
        return new IntakeReport(
                ReportKind.COMPLAINT,
                ComplaintNature.COMPLAINT,
                source,
                false,
                place,
                false,
                null,
                words,
                null,
                null,
                List.of());
    }

    /** A stamp of ours, as given out some seconds ago. */
    private String stamp(int secondsAgo) {
        String plain =
                UUID.randomUUID() + " " + Instant.now().minusSeconds(secondsAgo).toEpochMilli();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(plain, "public-form-stamp"));
    }

    private long id(PublicReceipt receipt) throws Exception {
        return rows.number("select id from deviation where number = ?", receipt.number());
    }

    private void triaged(PublicReceipt receipt) throws Exception {
        rows.execute(
                "update deviation set status = 'INVESTIGATING', event_type = 'EVENT', severity = 1, probability = 1,"
                        + " category_id = (select min(id) from category where compartment = 'SOCIAL_SERVICES'"
                        + " and parent_id is null) where number = ?",
                receipt.number());
    }

    private CaseRef ref(PublicReceipt receipt) throws Exception {
        return new CaseRef(
                receipt.number(), rows.number("select version from deviation where number = ?", receipt.number()));
    }

    private void reply(PublicReceipt receipt, FeedbackChannel channel, Reply words) throws Exception {
        CaseRef ref = ref(receipt);
        As.roles(facts.username("manager"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), () -> {
            feedback.reply(ref, channel, words);
            return null;
        });
    }
}
