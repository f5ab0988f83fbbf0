package se.ledstjarnan.ejb.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.board.BoardMatterKind;
import se.ledstjarnan.domain.board.BoardMatterStatus;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.ejb.report.PdfCheck;
import se.ledstjarnan.ejb.report.PdfRenderer;

/** The list for the board tells what was attested and nothing of the case, and keeps the standards whatever was typed. */
class BoardPaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String NASTY = "<script>alert(1)</script> & \"#{1+1}\" {{{x}}} ]]> 😀 שלום 漢字";

    @Test
    void tellsTheSummaryAndTheMonthAndNothingOfTheCase() {
        String page = document("Ett larm gick inte fram.\n\nAlla larm provas nu.");

        assertThat(page)
                .contains("Till Omsorgsutskottet", "Norrsjö kommun", "Listan har 2 sammanfattningar")
                .contains("<p>Ett larm gick inte fram.</p>", "<p>Alla larm provas nu.</p>")
                .contains("Kom upp november 2026", "Hälso- och sjukvård", "Socialtjänst och LSS", "Åtgärd av vikt")
                .doesNotContain("2026-0431", "2026-11-18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ett larm gick inte fram.", NASTY})
    void keepsTheStandardsWhateverIsTyped(String words) throws Exception {
        assertThat(PdfCheck.faults(new PdfRenderer().render(document(words)))).isEmpty();
    }

    @Test
    void keepsTheStandardsWhereThereIsNothingToTell() throws Exception {
        String page = BoardPaper.document(List.of(), "Norrsjö kommun", "Omsorgsutskottet", DAY);

        assertThat(page).contains("Inget väntar");
        assertThat(PdfCheck.faults(new PdfRenderer().render(page))).isEmpty();
    }

    private static String document(String words) {
        return BoardPaper.document(
                List.of(
                        row(1, BoardMatterKind.MEASURE, Compartment.SOCIAL_SERVICES, "Ny nattorganisation."),
                        row(2, BoardMatterKind.HARM, Compartment.HEALTH_CARE, words)),
                "Norrsjö kommun",
                "Omsorgsutskottet",
                DAY);
    }

    private static BoardMatterRow row(long id, BoardMatterKind kind, Compartment compartment, String words) {
        return new BoardMatterRow(
                id,
                kind,
                compartment,
                BoardMatterStatus.READY,
                Instant.parse("2026-11-18T07:15:00Z"),
                "2026-0431",
                words,
                null,
                null,
                null);
    }
}
