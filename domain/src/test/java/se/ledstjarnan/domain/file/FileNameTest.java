package se.ledstjarnan.domain.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

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
    void namesFilesSafely(String given, FileKind kind, String expected) {
        assertThat(FileName.safe(given, kind)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"fallrisk_blankett-2.docx, fallrisk blankett 2", "Nattfasta (ny).pdf, Nattfasta ny", "bild, bild"})
    void findsTheWordsOfAName(String name, String expected) {
        assertThat(FileName.words(name)).isEqualTo(expected);
    }

    @Test
    void turnsNoNameAround() {
        assertThat(FileName.safe("gpj\u202Eexe.png", FileKind.PNG)).isEqualTo("gpjexe.png");
        assertThat(FileName.safe("x".repeat(500) + ".png", FileKind.PNG)).hasSize(104);
        assertThat(FileName.safe(null, FileKind.PDF)).isEqualTo("bilaga.pdf");
    }
}
