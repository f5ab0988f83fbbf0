package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class WordBodyTest {

    @Test
    void aDrawingIsToldInWordsAndTheLabelsOfItsAxesAreNot() throws Exception {
        Document word =
                word("<div class=\"paper-drawing\"><div class=\"paper-plot\"><svg xmlns=\"http://www.w3.org/2000/svg\""
                        + " alt=\"Linjediagram: fallen ökar.\"/><span class=\"paper-break\">brott</span></div>"
                        + "<div class=\"paper-axis\"><span>jan 2026</span></div></div><p>Efter.</p>");

        assertThat(texts(word, "w:p")).containsExactly("Linjediagram: fallen ökar.", "Efter.");
    }

    @Test
    void figuresBesideEachOtherStaySo() throws Exception {
        Document word = word("<div class=\"paper-summary-row\">"
                + "<div class=\"paper-summary-cell\"><p class=\"paper-big\">137</p><p>avvikelser</p></div>"
                + "<div class=\"paper-summary-cell\"><p class=\"paper-big\">75</p><p>fall</p></div></div>");

        assertThat(texts(word, "w:tr")).hasSize(1);
        assertThat(texts(word, "w:tc")).containsExactly("137avvikelser", "75fall");
        assertThat(texts(word, "w:rPr")).hasSize(2);
    }

    private static Document word(String body) throws Exception {
        byte[] made = new WordRenderer()
                .render(
                        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"sv\"><head><title>Prov</title></head><body>"
                                + body + "</body></html>");
        assertThat(WordCheck.faults(made)).isEmpty();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(made))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals("word/document.xml")) {
                entry = zip.getNextEntry();
            }
            return PdfRenderer.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> texts(Document word, String name) {
        NodeList found = word.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
