package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedList;
import se.ledstjarnan.domain.report.MadeDocument;

/** Tables of words: shown, compared, printed and attached as they were handed in. */
class MadeListsTest {

    private static final String SOURCE = "prov.ord";
    private static final int THRESHOLD = 5;

    private static ShownFigures shown(String level) {
        CollectedList list = new CollectedList(
                "goals",
                "Mål och nivå",
                List.of("Mål", "Nivå", "Riktning"),
                List.of(
                        List.of("Natt & morgon", level, "Bättre"),
                        List.of("Natt & morgon", "mäts ej", "–"),
                        List.of("Trygghet", "Uppnått", "Oförändrat")),
                null);
        return new ShownFigures(
                Map.of(SOURCE, new CollectedBlock(List.of(), List.of(), List.of(), List.of(list), List.of())),
                THRESHOLD);
    }

    private static MadeContent content() {
        return new MadeContent(
                "Provkommun",
                "till dem som beslutar",
                "Årsrapport",
                null,
                "2025",
                "R-1",
                null,
                "Siffrorna gäller 2025.",
                LocalDateTime.of(2026, 2, 1, 8, 0),
                List.of(new MadeContent.Chapter(1, "Mål", true, null, null, List.of(SOURCE), "Text.")),
                shown("Delvis"),
                List.of(new MadeContent.Signature("Sofia", "Socialchef", LocalDate.of(2026, 2, 20))));
    }

    @Test
    void standInThePageAndAreAttached() {
        assertThat(MadeDocuments.onScreen(content(), 2))
                .contains("Mål och nivå", "Natt &amp; morgon", "<td>Delvis</td>", "<th scope=\"col\">Riktning</th>");
        assertThat(FigureFiles.of(content()))
                .extracting(file -> new String(file.content(), StandardCharsets.UTF_8))
                .singleElement()
                .asString()
                .contains("\"Mål\",\"Nivå\",\"Riktning\"", "\"Natt & morgon\",\"Delvis\",\"Bättre\"");
    }

    private static FigureChanges.Said said(String level) {
        return new FigureChanges.Said(shown(level), List.of(SOURCE), List.of());
    }

    @Test
    void onlyTheCellThatIsAnotherIsShownAsChanged() {
        assertThat(FigureChanges.between(said("Delvis"), said("Uppnått")))
                .containsExactly(new FigureChange("Mål och nivå: Natt & morgon", "Nivå", "Delvis", "Uppnått"));
    }

    @Test
    void theDocumentKeepsTheStandards() throws Exception {
        MadeDocument printed =
                MadeDocuments.print(1, MadeDocument.Kind.WHOLE, content(), new PdfRenderer(), Instant.now());
        assertThat(PdfCheck.faults(printed.getPdf())).isEmpty();
        assertThat(new WordRenderer().render(printed.getPaper())).isNotEmpty();
    }

    @Test
    void everyRowHasATextForEachColumn() {
        assertThatThrownBy(() -> new CollectedList("k", "T", List.of("A", "B"), List.of(List.of("a")), null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
