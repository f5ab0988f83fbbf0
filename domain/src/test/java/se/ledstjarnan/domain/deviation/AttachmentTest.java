package se.ledstjarnan.domain.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.Employee;

class AttachmentTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "bild.jpg, JPEG, bild.jpg",
        "Bild.JPEG, JPEG, Bild.jpeg",
        "C:\\Users\\anna\\fall.png, PNG, fall.png",
        "../../etc/passwd, PDF, passwd.pdf",
        "faktura.pdf.exe, PDF, faktura_pdf_exe.pdf",
        ".htaccess, PNG, htaccess.png",
        "'   ', DOCX, bilaga.docx",
        "'a\"b<c>d:e|f?g*h;i.png', PNG, abcdefghi.png",
        "räksmörgås 😀.png, PNG, räksmörgås 😀.png"
    })
    void namesFilesSafely(String given, AttachmentKind kind, String expected) {
        assertThat(Attachment.safeName(given, kind)).isEqualTo(expected);
    }

    @Test
    void turnsNoNameAround() {
        assertThat(Attachment.safeName("gpj\u202Eexe.png", AttachmentKind.PNG)).isEqualTo("gpjexe.png");
        assertThat(Attachment.safeName("x".repeat(500) + ".png", AttachmentKind.PNG))
                .hasSize(104);
        assertThat(Attachment.safeName(null, AttachmentKind.PDF)).isEqualTo("bilaga.pdf");
    }

    @Test
    void refusesEmptyAndTooLargeFiles() {
        assertThatThrownBy(() -> of(0)).hasMessage("files: deviation.fileEmpty");
        assertThat(of(Attachment.LARGEST_BYTES).getBytes()).isEqualTo(10_485_760);
        assertThatThrownBy(() -> of(Attachment.LARGEST_BYTES + 1)).hasMessage("files: deviation.fileTooLarge");
    }

    private static Attachment of(int bytes) {
        Employee anna = new Employee("anna", "Anna", "Berg", null, null);
        ReportDraft draft = new ReportDraft(anna, ReportEntry.OWN, UUID.randomUUID(), NOW);
        return new Attachment(draft, "bild.png", AttachmentKind.PNG, bytes, "0".repeat(64), NOW);
    }
}
