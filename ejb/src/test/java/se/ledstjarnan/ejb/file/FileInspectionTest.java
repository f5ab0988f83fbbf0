package se.ledstjarnan.ejb.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.file.FileKind;

class FileInspectionTest {

    private static final String DOCUMENT = "<Types><Override PartName=\"/word/document.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String SPREADSHEET = "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";

    private static final Set<FileKind> EVERY = Set.of(FileKind.values());

    private final FileInspection inspection = new FileInspection();

    @Test
    void knowsWhatIsAllowed() throws IOException {
        assertThat(kind(text("%PDF-1.7\n1 0 obj"))).isEqualTo(FileKind.PDF);
        assertThat(kind(Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ")))
                .isEqualTo(FileKind.PNG);
        assertThat(kind(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F'}))
                .isEqualTo(FileKind.JPEG);
        assertThat(kind(zip("[Content_Types].xml", DOCUMENT, "word/document.xml", "<w:document/>")))
                .isEqualTo(FileKind.DOCX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090 a program",
                "#!/bin/sh\nrm -rf /",
                "<html><script>alert(1)</script></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "just some text",
                "GIF89a",
                "\u007fELF"
            })
    void refusesWhatIsNot(String content) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void refusesArchivesThatAreNoPlainDocument() throws IOException {
        assertRefused(zip("virus.exe", "MZ"));
        assertRefused(zip("[Content_Types].xml", SPREADSHEET, "xl/workbook.xml", "<workbook/>"));
        assertRefused(zip("[Content_Types].xml", DOCUMENT));
        assertRefused(zip("word/document.xml", "<w:document/>"));
        assertRefused(zip(
                "[Content_Types].xml", DOCUMENT, "word/document.xml", "<w:document/>", "word/vbaProject.bin", "macro"));
    }

    /** A few hundred kilobytes that unpack to a quarter of a gigabyte. */
    @Test
    void refusesWhatIsMadeToFillAMachine() throws IOException {
        byte[] bomb = zip(
                "[Content_Types].xml",
                DOCUMENT,
                "word/document.xml",
                "<w:document/>",
                "word/media/a.png",
                "0".repeat(250 << 20));

        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused(bomb);
    }

    @Test
    void takesPlainTextForWhatItIsCalledAndNothingElse() {
        byte[] words = text("# Syfte\n\nHj\u00e4lpa.");
        assertThat(inspection.kindOf("rutin.md", words, EVERY)).contains(FileKind.MARKDOWN);
        assertThat(inspection.kindOf("rutin.TXT", words, EVERY)).contains(FileKind.TEXT);
        assertThat(inspection.kindOf("rutin", words, EVERY)).isEmpty();
        assertThat(inspection.kindOf("rutin.md", text("<html><script>alert(1)</script></html>"), EVERY))
                .isEmpty();
        assertThat(inspection.kindOf("rutin.md", words, Set.of(FileKind.PDF))).isEmpty();
    }

    private FileKind kind(byte[] content) {
        return inspection.kindOf("fil", content, EVERY).orElse(null);
    }

    private void assertRefused(byte[] content) {
        assertThat(kind(content)).isNull();
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
