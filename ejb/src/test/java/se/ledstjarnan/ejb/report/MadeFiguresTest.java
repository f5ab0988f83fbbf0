package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedFigure;
import se.ledstjarnan.domain.report.CollectedSeries;
import se.ledstjarnan.domain.report.CollectedTable;
import se.ledstjarnan.domain.report.CountedCells;
import se.ledstjarnan.domain.report.MadeDocument;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;

/** What becomes of the figures that features hand in: compared, hidden, printed and attached. */
class MadeFiguresTest {

    private static final String SOURCE = "prov.allt";
    private static final int THRESHOLD = 5;

    static CollectedBlock block(int falls) {
        CountTable counts = new CountTable(
                List.of("2024", "2025"),
                List.of(
                        new CountRow("A", "Fall", null, List.of(40, falls)),
                        new CountRow("B", "Läkemedel", null, List.of(3, 17)),
                        new CountRow("C", "Hjälpmedel", null, List.of(12, 9))),
                false);
        return new CollectedBlock(
                List.of(new CollectedTable("t", "Efter \"typ\"", "Typ", counts, true, "/deviation/cases.xhtml")),
                List.of(
                        new CollectedFigure("f", "Andel i tid", new BigDecimal("87.5"), "%", null, false, null),
                        new CollectedFigure("g", "Personer", new BigDecimal("2"), null, null, true, null),
                        new CollectedFigure("h", "Loggkontroller", null, null, "inte gjorda", false, null)),
                List.of(new CollectedSeries(
                        "s",
                        "Per månad",
                        List.of("jan", "feb", "mar"),
                        List.of(new CollectedSeries.Line(
                                "Fall", Arrays.asList(new BigDecimal("1200"), null, new BigDecimal("9")))))),
                List.of("En händelse kan ha flera kategorier."));
    }

    private static ShownFigures shown(int falls) {
        return new ShownFigures(Map.of(SOURCE, block(falls)), THRESHOLD);
    }

    private static MadeContent content(int falls) {
        return new MadeContent(
                "Provkommun",
                "till nämnden",
                "Årsrapport",
                "Delen",
                "2025",
                "R-1",
                null,
                "Siffrorna gäller 2025.",
                LocalDateTime.of(2026, 2, 1, 8, 0),
                List.of(
                        new MadeContent.Chapter(1, "Inledning", true, null, null, List.of(), "Ord & <tecken>\n\nNästa"),
                        new MadeContent.Chapter(
                                1,
                                "Siffror",
                                true,
                                2,
                                "Siffror i delen",
                                List.of(SOURCE),
                                "Text.",
                                "https://kvalitet.example",
                                Map.of()),
                        new MadeContent.Chapter(2, "Mer", false, 1, null, List.of("saknas.helt"), null)),
                shown(falls),
                List.of(new MadeContent.Signature("Mats Holm", "MAS", LocalDate.of(2026, 2, 20))));
    }

    private static FigureChanges.Said said(int falls) {
        return new FigureChanges.Said(shown(falls), List.of(SOURCE), List.of());
    }

    @Test
    void onlyWhatIsAnotherIsShownAsChanged() {
        List<FigureChange> changes = FigureChanges.between(said(31), said(34));
        assertThat(changes)
                .containsExactlyInAnyOrder(
                        new FigureChange("Efter \"typ\": Fall", "2025", "31", "34"),
                        new FigureChange("Efter \"typ\": Alla", "2025", "57", "60"));
        assertThat(FigureChanges.between(said(31), said(31))).isEmpty();
    }

    @Test
    void whatCouldPointAtSomeoneIsHiddenEverywhere() {
        String page = MadeDocuments.onScreen(content(31), 2);
        assertThat(shown(31).text(SOURCE, block(31).figures().get(1))).isEqualTo("färre än 5");
        assertThat(page).contains("färre än 5", "87,5 %", "inte gjorda").doesNotContain(">2<", ">3<");
        String files = FigureFiles.of(content(31)).stream()
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .reduce("", String::concat);
        assertThat(files).contains("\"färre än 5\"", "\"Fall\",\"40\",\"31\"").doesNotContain("\"3\"", "\"2\"");
    }

    @Test
    void textIsEscapedAndChaptersNumbered() {
        String page = MadeDocuments.onScreen(content(31), 2);
        assertThat(page).contains("Ord &amp; &lt;tecken&gt;", "1 Inledning", "2 Siffror", "2.1 Mer");
    }

    @Test
    void wordCheckFindsWhatBreaksTheStandard() throws Exception {
        byte[] broken = new WordRenderer()
                .render("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head>"
                        + "<body><p>Text</p></body></html>");
        assertThat(WordCheck.faults(broken)).isEmpty();
        assertThat(WordCheck.faults(replaced(broken, "w:r>", "w:fel>"))).isNotEmpty();
    }

    private static int count(byte[] docx, String sought) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            ZipEntry entry = in.getNextEntry();
            while (!entry.getName().equals("word/document.xml")) {
                entry = in.getNextEntry();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).split(sought, -1).length - 1;
        }
    }

    /** The same package with other words in its document. */
    private static byte[] replaced(byte[] docx, String from, String to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals("word/document.xml")
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replace(from, to)
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return out.toByteArray();
    }

    @Test
    void whereTheRowsAreIsPrintedWhereTheDefinitionSaysSo() {
        String page = MadeDocuments.onScreen(content(31), 2);
        assertThat(page)
                .contains("https://kvalitet.example/deviation/cases.xhtml")
                .containsOnlyOnce("Raderna bakom");
    }

    @Test
    void sharesOfFewAreLeftOut() {
        CollectedFigure few = new CollectedFigure("a", "Andel", new BigDecimal("50"), "%", null, true, null, 4, null);
        CollectedFigure many = new CollectedFigure("b", "Andel", new BigDecimal("50"), "%", null, true, null, 5, null);
        CollectedFigure all = new CollectedFigure("c", "Andel", new BigDecimal("50"), "%", null, false, null, 2, null);
        CollectedBlock block = new CollectedBlock(List.of(), List.of(few, many, all), List.of(), List.of());
        ShownFigures shown = new ShownFigures(Map.of(SOURCE, block), THRESHOLD);
        assertThat(shown.text(SOURCE, few)).isEqualTo("visas inte, färre än 5 att räkna på");
        assertThat(shown.text(SOURCE, many)).isEqualTo("50 %");
        assertThat(shown.text(SOURCE, all)).isEqualTo("50 %");
    }

    @Test
    void monthsOfFewAreHiddenInChartTableAndFile() {
        ReportPeriod year = ReportPeriod.ofYear(2025);
        CountedCells cells =
                new CountedCells(CountedCells.MONTH, List.of(new CountedCells.Column("deviation", Map.of(), year)));
        CollectedSeries months = new CollectedSeries(
                "m",
                "Per månad",
                List.of("2025-01", "2025-02", "2025-03"),
                List.of(new CollectedSeries.Line(
                        "Alla", List.of(new BigDecimal("3"), new BigDecimal("17"), new BigDecimal("23")))),
                cells);
        CollectedBlock block = new CollectedBlock(List.of(), List.of(), List.of(months), List.of());
        ShownFigures shown = new ShownFigures(Map.of(SOURCE, block), THRESHOLD);
        assertThat(shown.told(SOURCE, months).lines().get(0).values())
                .containsExactly(null, null, new BigDecimal("23"));
        assertThat(shown.text(SOURCE, months, 0, 0)).isEqualTo("färre än 5");
        assertThat(shown.text(SOURCE, months, 0, 1)).isEqualTo("dold");
    }

    @Test
    void thePartHasItsOwnOrderAndHeadings() {
        String part = MadeDocuments.onScreen(content(31).part(), 2);
        assertThat(part).contains("Delen", "1 Mer", "2 Siffror i delen").doesNotContain("Inledning");
    }

    @Test
    void theDocumentKeepsTheStandards() throws Exception {
        MadeDocument printed =
                MadeDocuments.print(1, MadeDocument.Kind.WHOLE, content(31), new PdfRenderer(), Instant.now());
        assertThat(PdfCheck.faults(printed.getPdf())).isEmpty();
        byte[] word = new WordRenderer().render(printed.getPaper());
        assertThat(WordCheck.faults(word)).isEmpty();
        assertThat(count(word, "<w:tbl>")).isEqualTo(3);
        assertThat(count(word, "w:val=\"Heading1\"")).isEqualTo(3);
        assertThat(count(word, "w:val=\"ListBullet\"")).isEqualTo(1);
    }

    @Test
    void aReportWithNothingInItIsPrintedAsWell() throws Exception {
        CountTable none = new CountTable(List.of("2025"), List.of(), false);
        CollectedBlock empty = new CollectedBlock(
                List.of(new CollectedTable("t", "Tom", "Typ", none, true, null)),
                List.of(),
                List.of(new CollectedSeries("s", "Tom serie", List.of(), List.of())),
                List.of());
        MadeContent content = content(31);
        MadeContent bare = new MadeContent(
                content.municipality(),
                content.recipient(),
                content.name(),
                null,
                content.period(),
                content.reference(),
                null,
                content.rule(),
                content.collectedAt(),
                content.chapters(),
                new ShownFigures(Map.of(SOURCE, empty), THRESHOLD),
                content.signatures());
        byte[] pdf = MadeDocuments.print(1, MadeDocument.Kind.WHOLE, bare, new PdfRenderer(), Instant.now())
                .getPdf();
        assertThat(PdfCheck.faults(pdf)).isEmpty();
        assertThat(MadeDocuments.onScreen(bare, 2)).contains("Det finns inget att räkna för perioden.");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1234567.5, '1 234 567,5'", "-1200, '−1 200'", "12.50, '12,5'", "0.0, 0"})
    void numbersAreWrittenInSwedish(BigDecimal number, String text) {
        assertThat(ShownFigures.plain(number).replace(' ', ' ')).isEqualTo(text);
    }
}
