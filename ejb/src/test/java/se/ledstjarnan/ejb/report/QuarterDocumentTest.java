package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.report.BoardFigures;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.statistics.PublishedCell;
import se.ledstjarnan.domain.statistics.PublishedRow;

class QuarterDocumentTest {

    private static final String WORDS = """
            Antalet fall ökade på ett boende under augusti. Utredningen pekar på larm som inte nådde nattpersonalen; nytt larm är \
            i drift sedan mitten av september och fallen är åter på normal nivå.

            Läkemedelsavvikelserna ligger inom den vanliga variationen.""";

    private final PdfRenderer renderer = new PdfRenderer();

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.3, 1, 40})
    void keepsTheStandardsInEveryMunicipality(double share) throws Exception {
        byte[] pdf = renderer.render(MadeDocuments.onPaper(SampleFigures.report(share, 5, WORDS)));

        assertThat(PdfCheck.faults(pdf)).isEmpty();
    }

    @Test
    void keepsTheStandardsWhateverIsTyped() throws Exception {
        String nasty = "<script>alert(1)</script> & \"#{1+1}\" {{{css}}} ]]> 😀 שלום 漢字\n\n" + "å".repeat(9_000);
        byte[] pdf = renderer.render(MadeDocuments.onPaper(SampleFigures.report(1, 5, nasty)));

        assertThat(PdfCheck.faults(pdf)).isEmpty();
        assertThat(text(pdf)).contains("<script>alert(1)</script> & \"#{1+1}\" {{{css}}} ]]>");
    }

    @Test
    void saysTheSameOnPaperAsOnTheScreen() throws Exception {
        MadeContent content = SampleFigures.report(1, 5, WORDS);
        String screen = MadeDocuments.onScreen(content, 2);
        String paper = text(renderer.render(MadeDocuments.onPaper(content)));

        for (String words : List.of(
                "kommunstyrelsen",
                "Kommunstyrelsen 2026-08-25, § 112",
                "färre än 5",
                "dold",
                "augusti: 33",
                "Ovanligt många")) {
            assertThat(screen.replace('\u00a0', ' ')).contains(words);
            assertThat(paper.replace('\u00a0', ' ')).contains(words);
        }
        assertThat(screen).doesNotContain("2026-0412", "Larm</");
        assertThat(paper).doesNotContain("2026-0412");
    }

    @Test
    void tellsTheBoardNoSmallFigureInAnyTable() {
        BoardFigures board = SampleFigures.told(0.3, 5).shown();

        for (var table : List.of(board.byCategory(), board.bySeverity(), board.byUnit(), board.complaintsIn())) {
            assertThat(table.anyHidden()).isTrue();
            for (PublishedRow row : table.rows()) {
                if (row.kind() != PublishedRow.Kind.TOTAL) {
                    assertThat(row.cells())
                            .filteredOn(PublishedCell::isShown)
                            .extracting(PublishedCell::value)
                            .allMatch(value -> value == 0 || value >= 5);
                }
            }
        }
        assertThat(board.showsMonths("TRYCKSAR")).isFalse();
    }

    @Test
    void holdsWhereNothingWasEverReported() throws Exception {
        QuarterFigures nothing = new QuarterFigures(SampleFigures.QUARTER, List.of());
        MadeContent content = SampleFigures.report(nothing, 5, null, FigureLinks.NONE);

        assertThat(screen(content)).contains("rapporterades 0 avvikelser", "lika många som");
        assertThat(PdfCheck.faults(renderer.render(MadeDocuments.onPaper(content))))
                .isEmpty();
    }

    @Test
    void tellsOfComplaintsBySourceAndTheBoardOnlyWhatCameIn() {
        String board = screen(SampleFigures.report(0.3, 5, WORDS));
        String mas =
                screen(SampleFigures.report(SampleFigures.figures(0.3), BoardFigures.OPEN, WORDS, new Complaints()));
        String none = screen(SampleFigures.report(0, 5, null));

        assertThat(board.split("Närstående</th>", -1)).as("came in").hasSize(2);
        assertThat(board)
                .contains("Inkomna under kvartalet</th><td class=\"paper-num\">5<")
                .contains("Närstående</th><td class=\"paper-num\">färre än 5<")
                .contains("Öppna när kvartalet slutade</th><td class=\"paper-num\">2<", "Från patientnämnden");
        assertThat(mas.split("Närstående</th>", -1))
                .as("came in, were closed, left open")
                .hasSize(4);
        assertThat(mas)
                .contains("<a href=\"null 2026-K3\">5</a>", "<a href=\"RELATIVE 2026-K3\">3</a>")
                .contains("Avslutade under kvartalet</th><td class=\"paper-num\">3<");
        assertThat(none)
                .contains("Inga klagomål eller synpunkter")
                .doesNotContain("Inkomna under kvartalet", "Från patientnämnden");
    }

    private static String screen(MadeContent content) {
        return MadeDocuments.onScreen(content, 2).replace("\n", "");
    }

    /** Leads to what was asked for. */
    private static final class Complaints implements FigureLinks {

        @Override
        public String toComplaints(String source, Quarter quarter) {
            return source + " " + quarter;
        }
    }

    @Test
    void showsMasEveryFigure() {
        BoardFigures open = SampleFigures.told(0.3, BoardFigures.OPEN).shown();

        assertThat(open.byUnit().anyHidden()).isFalse();
        assertThat(open.showsMonths("TRYCKSAR")).isTrue();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
