package se.ledstjarnan.ejb.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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
import se.ledstjarnan.ejb.deviation.CaseDecisionService;
import se.ledstjarnan.ejb.deviation.CaseRef;
import se.ledstjarnan.ejb.deviation.FeedbackService;
import se.ledstjarnan.ejb.deviation.IntakeFile;
import se.ledstjarnan.ejb.deviation.IntakeReport;
import se.ledstjarnan.ejb.person.Seal;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** What anybody may send without an account, what is made of it, and what its code tells. */
class PublicReportIT extends ContainerTest {

    @Inject
    private PublicReportService reports;

    @Inject
    private FeedbackService feedback;

    @Inject
    private CaseDecisionService decisions;

    @Inject
    private Seal seal;

    private final Database rows = Database.owner();
    private PublicStage stage;

    @BeforeEach
    void aUnitWithAManager() throws Exception {
        stage = new PublicStage(seal);
    }

    @AfterEach
    void nothingWaits() throws Exception {
        stage.leaveNothingWaiting();
    }

    @Test
    void makesOneCaseHoweverOftenItIsSent() throws Exception {
        String stamp = stage.stamp(60);

        PublicReceipt receipt = reports.send(stamp, "", stage.complaint(), PublicStage.ADDRESS);
        PublicReceipt again = reports.send(stamp, "", stage.complaint(), PublicStage.ADDRESS);

        assertThat(again.number()).isEqualTo(receipt.number());
        assertThat(again.code()).isEqualTo(receipt.code()).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
        long id = stage.id(receipt);
        assertThat(rows.column("select status || kind || nature || source from deviation where id = ?", id))
                .containsExactly("REPORTED" + "COMPLAINT" + "COMPLAINT" + "RELATIVE");
        assertThat(rows.number("select count(*) from public_report where deviation_id = ?", id))
                .isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from outbox_mail where recipient_id = ? and case_number = ?",
                        stage.manager,
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
        String stamp = stage.stamp(60);
        PublicReceipt receipt = reports.send(stamp, "", stage.complaint(), PublicStage.ADDRESS);

        assertThatThrownBy(() -> reports.send(
                        stamp,
                        "",
                        PublicStage.report("Något helt annat.", ReportSource.RELATIVE, stage.unit),
                        PublicStage.ADDRESS))
                .hasMessage("complaint.alreadySent");
        assertThat(reports.follow(receipt.code())).isPresent();
    }

    @Test
    void robotsAreAskedToTryAgain() throws Exception {
        long before = rows.number("select count(*) from deviation");

        for (String stamp :
                new String[] {null, "", "AAAA", "åäö", stage.stamp(60) + "A", stage.stamp(13 * 3600), stage.stamp(-60)
                }) {
            assertThatThrownBy(() -> reports.send(stamp, "", stage.complaint(), PublicStage.ADDRESS))
                    .hasMessage("complaint.stampOld");
        }
        assertThatThrownBy(() ->
                        reports.send(stage.stamp(60), "http://spam.example", stage.complaint(), PublicStage.ADDRESS))
                .hasMessage("complaint.stampOld");
        assertThatThrownBy(() -> reports.send(reports.stamp(), "", stage.complaint(), PublicStage.ADDRESS))
                .hasMessage("complaint.tooFast");

        assertThat(rows.number("select count(*) from deviation")).isEqualTo(before);
    }

    @Test
    void whoSentItIsSealedAndTheCodeIsNowhere() throws Exception {
        PublicReceipt receipt = reports.send(
                stage.stamp(60),
                "",
                new IntakeReport(
                        ReportKind.COMPLAINT,
                        ComplaintNature.COMMENT,
                        ReportSource.ASSOCIATION,
                        true,
                        stage.unit,
                        false,
                        "2026-01-31",
                        PublicStage.WORDS,
                        "Gun Sjö",
                        "070-000 00 00",
                        List.of()),
                PublicStage.ADDRESS);

        long id = stage.id(receipt);
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
        PublicReceipt receipt = reports.send(
                stage.stamp(60),
                "",
                PublicStage.report(PublicStage.WORDS, ReportSource.CITIZEN, null),
                PublicStage.ADDRESS);

        assertThat(rows.column("select receiving_role from deviation where number = ?", receipt.number()))
                .containsExactly("SOCIALCHEF");
    }

    @Test
    void staffWithoutAnAccountReportAMissforhallandeToThoseDesignated() throws Exception {
        long designated = stage.facts.employee("designated");
        stage.facts.appointed(designated, "LEX_SARAH_RECEIVER", LocalDate.of(2020, 1, 1), null);
        IntakeReport sent = new IntakeReport(
                ReportKind.MISCONDUCT,
                null,
                ReportSource.STAFF,
                false,
                stage.unit,
                false,
                "",
                PublicStage.WORDS,
                "",
                "",
                List.of());

        PublicReceipt receipt = reports.send(stage.stamp(60), "", sent, PublicStage.ADDRESS);

        assertThat(rows.column(
                        "select restriction || source || via_form from deviation where number = ?", receipt.number()))
                .containsExactly("LEX_SARAHSTAFFtrue");
        assertThat(rows.column("select recipient_id from outbox_mail where case_number = ?", receipt.number()))
                .contains(designated)
                .doesNotContain(stage.manager);
        long id = stage.id(receipt);
        String number = (String) rows.column("select number from lex_sarah where deviation_id = ?", id)
                .get(0);
        assertThat(rows.column(
                        "select origin || status from lex_sarah where deviation_id = ? and reporter_id is null", id))
                .as("there is nobody to tell but by the code")
                .containsExactly("REPORT" + "RECEIVED");
        assertThat(rows.column("select recipient_id from outbox_mail where case_number = ?", number))
                .as("who sees what protecting somebody needs")
                .containsExactly(stage.manager);
        assertThat(rows.number(
                        "select count(*) from audit_entry a join lex_sarah l on l.id = a.object_id"
                                + " where a.object_type = 'lex-sarah' and l.deviation_id = ? and a.action = 'CREATE'"
                                + " and a.job = 'public-form'",
                        id))
                .isEqualTo(1);
    }

    @Test
    void theCodeTellsHowFarItHasComeAndWhatWasReplied() throws Exception {
        PublicReceipt receipt = reports.send(stage.stamp(60), "", stage.complaint(), PublicStage.ADDRESS);
        FollowUp sent = reports.follow(receipt.code().toLowerCase()).orElseThrow();
        assertThat(sent.status()).isEqualTo(DeviationStatus.REPORTED);
        assertThat(sent.answers()).isEmpty();
        stage.triaged(receipt);

        stage.reply(feedback, receipt, FeedbackChannel.PHONE, new Reply("Vi ringde Gun.", "Hemligt", null, null));
        stage.reply(
                feedback,
                receipt,
                FeedbackChannel.IN_SYSTEM,
                new Reply("Larmet var trasigt.", "Vi byter larm.", null, null));

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
                stage.unit,
                false,
                "",
                "Maten är så god!",
                "",
                "",
                List.of());
        PublicReceipt receipt = reports.send(stage.stamp(60), "", praise, PublicStage.ADDRESS);
        CaseRef ref = stage.ref(receipt);
        stage.manager(() -> decisions.acknowledge(ref, "Kocken hälsar!"));

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

        assertRefused(new IntakeFile("faktura.pdf", "MZ program".getBytes()), "files: file.refused");
        assertRefused(new IntakeFile("tom.pdf", new byte[0]), "files: file.empty");
        assertRefused(new IntakeFile("stor.pdf", tooLarge), "files: file.tooLarge");
        assertThatThrownBy(() -> reports.send(
                        stage.stamp(60),
                        "",
                        stage.with(PublicStage.pdf(), PublicStage.pdf(), PublicStage.pdf(), PublicStage.pdf()),
                        PublicStage.ADDRESS))
                .hasMessage("files: deviation.tooManyFiles");
        assertThat(rows.number("select count(*) from deviation")).isEqualTo(before);

        PublicReceipt receipt = reports.send(
                stage.stamp(60),
                "",
                stage.with(new IntakeFile("../../bild.exe", PublicStage.pdf().content())),
                PublicStage.ADDRESS);
        assertThat(rows.column("select file_name from attachment where deviation_id = ?", stage.id(receipt)))
                .containsExactly("bild_exe.pdf");
    }

    @Test
    void noMoreCasesAreMadeInAnHourThanPeopleWrite() throws Exception {
        String stamp = stage.stamp(60);
        reports.send(stage.stamp(60), "", stage.complaint(), PublicStage.ADDRESS);
        rows.execute(
                "update public_throttle set attempts = 120 where window_ends - window_started = interval '1 hour'");
        long before = rows.number("select count(*) from deviation");

        assertThatThrownBy(() -> reports.send(stamp, "", stage.complaint(), PublicStage.ADDRESS))
                .hasMessage("complaint.tooMany");
        assertThat(rows.number("select count(*) from deviation")).isEqualTo(before);
        rows.execute("delete from public_throttle");

        assertThat(reports.send(stamp, "", stage.complaint(), PublicStage.ADDRESS)
                        .number())
                .isNotBlank();
    }

    private void assertRefused(IntakeFile file, String message) {
        assertThatThrownBy(() -> reports.send(stage.stamp(60), "", stage.with(file), PublicStage.ADDRESS))
                .hasMessage(message);
    }
}
