package se.ledstjarnan.domain.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.file.FileKind;
import se.ledstjarnan.domain.file.FileSize;
import se.ledstjarnan.domain.organisation.Employee;

class AttachmentTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void refusesEmptyAndTooLargeFiles() {
        assertThatThrownBy(() -> of(0)).hasMessage("files: file.empty");
        assertThat(of(FileSize.LARGEST).getBytes()).isEqualTo(10_485_760);
        assertThatThrownBy(() -> of(FileSize.LARGEST + 1)).hasMessage("files: file.tooLarge");
    }

    private static Attachment of(int bytes) {
        Employee anna = new Employee("anna", "Anna", "Berg", null, null);
        ReportDraft draft = new ReportDraft(anna, ReportEntry.OWN, UUID.randomUUID(), NOW);
        return new Attachment(draft, "bild.png", FileKind.PNG, bytes, "0".repeat(64), NOW);
    }
}
