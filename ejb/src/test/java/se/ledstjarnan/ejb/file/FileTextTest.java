package se.ledstjarnan.ejb.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.file.FileKind;

/** What is written in files, and files that cannot be read. */
class FileTextTest {

    private static final int MOST = 1_000;

    @Test
    void aWordDocumentBecomesMarkdown() throws Exception {
        String body = """
                <w:p><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr><w:r><w:t>Syfte</w:t></w:r></w:p>
                <w:p><w:r><w:t>Tvätta </w:t></w:r><w:r><w:t>händerna *alltid*.</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Först</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Sedan</w:t></w:r></w:p>
                <w:p><w:del><w:r><w:delText>struket</w:delText></w:r></w:del></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""";

        assertThat(FileText.of(FileKind.DOCX, docx("", body), MOST)).isEqualTo("""
                # Syfte

                Tvätta händerna \\*alltid\\*.

                - Först
                - Sedan

                | a | b |
                |---|---|""");
    }

    @Test
    void aDocumentThatPointsOutOfItselfIsRefused() throws IOException {
        byte[] external = docx(
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>");
        assertTrouble(FileText.Trouble.EXTERNAL, FileKind.DOCX, external);
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        assertTrouble(
                FileText.Trouble.EXTERNAL, FileKind.DOCX, docx(laughs + "]>", "<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>"));
    }

    @Test
    void whatIsBrokenIsSaidToBe() throws IOException {
        assertTrouble(FileText.Trouble.BROKEN, FileKind.DOCX, docx("", "<w:p><w:r>"));
        assertTrouble(FileText.Trouble.BROKEN, FileKind.DOCX, "PK".getBytes(StandardCharsets.US_ASCII));
        assertTrouble(FileText.Trouble.BROKEN, FileKind.PDF, "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether it is read or refused is the parser's matter; that it ends, and in time, is ours. */
    @Test
    @Timeout(10)
    void deepNestingHarmsNobody() throws IOException {
        byte[] deep = docx("", "<w:p>".repeat(50_000) + "djupt" + "</w:p>".repeat(50_000));
        try {
            FileText.of(FileKind.DOCX, deep, MOST);
        } catch (FileText.UnreadableException e) {
            assertThat(e.trouble()).isEqualTo(FileText.Trouble.BROKEN);
        }
    }

    @Test
    void aPdfIsReadUnlessItIsLocked() throws Exception {
        assertThat(FileText.of(FileKind.PDF, pdf(null), MOST)).isEqualTo("Nattfasta");
        assertTrouble(FileText.Trouble.ENCRYPTED, FileKind.PDF, pdf("hemligt"));
        assertTrouble(FileText.Trouble.ENCRYPTED, FileKind.PDF, pdf(""));
    }

    /** A hundred and some kilobytes that unpack to more than any page, at once or in two steps. */
    @Test
    void aPdfThatIsMadeToFillAMachineIsRefused() throws IOException {
        byte[] once = compressed(new byte[130 << 20]);
        for (byte[] stream : List.of(once, compressed(once))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write("%PDF-1.7\n1 0 obj <</Filter /FlateDecode>>\nstream\r\n".getBytes(StandardCharsets.US_ASCII));
            bytes.write(stream);
            bytes.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));

            assertTrouble(FileText.Trouble.TOO_LARGE, FileKind.PDF, bytes.toByteArray());
        }
    }

    private static byte[] compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(content);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void plainTextIsReadAsItWasWritten(String charset) throws Exception {
        assertThat(FileText.of(FileKind.TEXT, "Räksmörgås\r\n".getBytes(Charset.forName(charset)), MOST))
                .isEqualTo("Räksmörgås");
    }

    @Test
    void longTextsAreCutAndPicturesSayNothing() throws Exception {
        byte[] text = ("a".repeat(MOST - 1) + "😀").getBytes(StandardCharsets.UTF_8);
        assertThat(FileText.of(FileKind.MARKDOWN, text, MOST)).hasSize(MOST - 1);
        assertThat(FileText.of(FileKind.PNG, new byte[] {1}, MOST)).isNull();
    }

    private static void assertTrouble(FileText.Trouble trouble, FileKind kind, byte[] content) {
        assertThatThrownBy(() -> FileText.of(kind, content, MOST))
                .isInstanceOfSatisfying(
                        FileText.UnreadableException.class,
                        e -> assertThat(e.trouble()).isEqualTo(trouble));
    }

    private static byte[] docx(String prolog, String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write((prolog
                            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** @param password of the reader; empty for one that opens but may not be copied from, null for an open one */
    private static byte[] pdf(String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.showText("Nattfasta");
                text.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
