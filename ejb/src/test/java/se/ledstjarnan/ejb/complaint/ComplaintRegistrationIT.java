package se.ledstjarnan.ejb.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.ComplaintNature;
import se.ledstjarnan.domain.deviation.FeedbackChannel;
import se.ledstjarnan.domain.deviation.Reply;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.deviation.CaseDecisionService;
import se.ledstjarnan.ejb.deviation.ComplaintService;
import se.ledstjarnan.ejb.deviation.FeedbackService;
import se.ledstjarnan.ejb.deviation.IntakeReport;
import se.ledstjarnan.ejb.person.Seal;
import se.ledstjarnan.ejb.registration.RegistrationService;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Which documents of complaints go to the register, what they say, and that the case waits for its number. */
class ComplaintRegistrationIT extends ContainerTest {

    private static final String SETTING =
            "insert into profile_setting (setting_key, revision, setting_value, valid_from,"
                    + " reason) values ('REGISTER_INTERNAL_COMPLAINTS', 1, 'true', '2020-01-01', 'test')";

    @Inject
    private PublicReportService reports;

    @Inject
    private FeedbackService feedback;

    @Inject
    private ComplaintService complaints;

    @Inject
    private CaseDecisionService decisions;

    @Inject
    private RegistrationService register;

    @Inject
    private Seal seal;

    private final Database rows = Database.owner();
    private PublicStage stage;

    @BeforeEach
    void aUnitWithAManager() throws Exception {
        stage = new PublicStage(seal);
        stage.facts.employee("rut");
    }

    @AfterEach
    void nothingWaits() throws Exception {
        stage.leaveNothingWaiting();
        rows.execute("delete from profile_setting where setting_key = 'REGISTER_INTERNAL_COMPLAINTS'");
    }

    @Test
    void whatComesFromOutsideIsQueuedWithItsFilesAndWithoutNames() throws Exception {
        PublicReceipt receipt = reports.send(stage.stamp(60), "", stage.with(PublicStage.pdf()), PublicStage.ADDRESS);

        long id = stage.id(receipt);
        assertThat(rows.column(
                        "select document_key || ' ' || origin || ' ' || direction || ' ' || counterpart || ' ' ||"
                                + " secrecy_provision || ' ' || secrecy_authority from registration where case_type = 'deviation'"
                                + " and case_id = ?",
                        id))
                .containsExactly("complaint:" + id + ":received COMPLAINT INCOMING Brukare eller patient"
                        + " OSL 26 kap. 1 § Kommunstyrelsen");
        assertThat(files(id, "received")).containsExactly("klagomal-" + receipt.number() + ".pdf", "brev.pdf");
        assertThat(text(id, "received"))
                .contains(PublicStage.WORDS, receipt.number(), "genom formuläret för allmänheten")
                .doesNotContain("Gun", "070");
    }

    @Test
    void theReplyFollowsAndTheCaseIsClosedWhenTheNumberHasCome() throws Exception {
        PublicReceipt receipt = reports.send(stage.stamp(60), "", stage.complaint(), PublicStage.ADDRESS);
        stage.triaged(receipt);
        rows.execute("update deviation set short_track = true where number = ?", receipt.number());
        stage.reply(
                feedback, receipt, FeedbackChannel.PHONE, new Reply("Larmet var trasigt.", "Vi byter.", null, null));
        long id = stage.id(receipt);

        String reply = "reply:" + rows.number("select id from feedback where deviation_id = ?", id);
        assertThat(text(id, reply)).contains("Larmet var trasigt.", "Vi byter.", "på telefon");
        assertThatThrownBy(() -> stage.manager(() -> decisions.close(stage.ref(receipt), "Klart.")))
                .hasMessage("registration.numberMissing");

        registered(id, "received");
        stage.manager(() -> decisions.close(stage.ref(receipt), "Klart."));

        assertThat(rows.column("select status from deviation where id = ?", id)).containsExactly("CLOSED");
        assertThat(rows.number("select count(*) from registration where case_id = ? and register_number is null", id))
                .as("the reply still goes to the register, under the same number")
                .isEqualTo(1);
    }

    @Test
    void whatIsHandedOverOutsideIsQueuedToItsReceiver() throws Exception {
        PublicReceipt receipt = reports.send(stage.stamp(60), "", stage.complaint(), PublicStage.ADDRESS);
        stage.triaged(receipt);

        stage.manager(
                () -> complaints.handOver(stage.ref(receipt), "Regionen", LocalDate.now(), "Det är deras ambulans."));

        long id = stage.id(receipt);
        assertThat(rows.column(
                        "select direction || counterpart from registration where document_key = ?",
                        "complaint:" + id + ":handed-over"))
                .containsExactly("OUTGOINGRegionen");
        assertThat(text(id, "handed-over")).contains("Regionen. Det är deras ambulans.");
    }

    @Test
    void whatStaffComplainOfIsNotRegisteredAsDelivered() throws Exception {
        assertThat(queued(reports.send(stage.stamp(60), "", staffs(), PublicStage.ADDRESS)))
                .isZero();
    }

    @Test
    void whatStaffComplainOfIsRegisteredWhereTheProfileSaysSo() throws Exception {
        rows.execute(SETTING);
        assertThat(queued(reports.send(stage.stamp(60), "", staffs(), PublicStage.ADDRESS)))
                .isEqualTo(1);
    }

    @Test
    void whateverIsTypedCanBePrinted() throws Exception {
        String words = "Så 😀 här: <b>\uFFFE\u0007 שלום & " + "å".repeat(9_900);

        PublicReceipt receipt = reports.send(
                stage.stamp(60), "", PublicStage.report(words, ReportSource.CITIZEN, stage.unit), PublicStage.ADDRESS);

        assertThat(text(stage.id(receipt), "received")).contains("här: <b>", "& å");
    }

    @Test
    void praiseIsNotRegistered() throws Exception {
        IntakeReport praise = new IntakeReport(
                ReportKind.GOOD_PRACTICE,
                ComplaintNature.PRAISE,
                ReportSource.CLIENT,
                false,
                stage.unit,
                false,
                "",
                "Tack!",
                "",
                "",
                List.of());

        assertThat(queued(reports.send(stage.stamp(60), "", praise, PublicStage.ADDRESS)))
                .isZero();
    }

    private IntakeReport staffs() {
        return PublicStage.report(PublicStage.WORDS, ReportSource.STAFF, stage.unit);
    }

    private long queued(PublicReceipt receipt) throws Exception {
        return rows.number(
                "select count(*) from registration where case_type = 'deviation' and case_id = ?", stage.id(receipt));
    }

    private void registered(long id, String part) throws Exception {
        String key = "complaint:" + id + ":" + part;
        long document = rows.number("select id from registration where document_key = ?", key);
        long version = rows.number("select version from registration where document_key = ?", key);
        As.role(
                stage.facts.username("rut"),
                Roles.REGISTRATOR,
                () -> register.register(document, version, "KS 2026/" + id % 10_000_000, LocalDate.now()));
    }

    private List<Object> files(long id, String part) throws Exception {
        return rows.column(
                "select f.file_name from registration_file f join registration r on r.id = f.registration_id"
                        + " where r.document_key = ? order by f.place",
                "complaint:" + id + ":" + part);
    }

    private String text(long id, String part) throws Exception {
        byte[] pdf = (byte[]) rows.column(
                        "select f.content from registration_file f join registration r on r.id = f.registration_id"
                                + " where r.document_key = ? and f.place = 1",
                        "complaint:" + id + ":" + part)
                .get(0);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
