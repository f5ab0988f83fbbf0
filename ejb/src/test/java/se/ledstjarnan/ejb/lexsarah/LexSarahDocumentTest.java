package se.ledstjarnan.ejb.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.Judgement;
import se.ledstjarnan.domain.lexsarah.LexSarahOrigin;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.domain.lexsarah.Nature;
import se.ledstjarnan.domain.lexsarah.PointKind;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.ivo.IvoView;
import se.ledstjarnan.ejb.report.PdfCheck;
import se.ledstjarnan.ejb.report.PdfRenderer;

/** The documents that go to IVO are PDF/A and PDF/UA by veraPDF, whatever somebody typed. */
class LexSarahDocumentTest {

    private static final Instant AT = Instant.parse("2026-11-20T08:15:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String NASTY = "<script>alert(1)</script> & \"#{1+1}\" {{{x}}} ]]> 😀 שלום 漢字";

    private final PdfRenderer renderer = new PdfRenderer();

    @ParameterizedTest
    @ValueSource(strings = {"Larmet hördes inte i korridoren.", NASTY})
    void keepTheStandardsWhateverIsTyped(String words) throws Exception {
        LexSarahDocument document = document(words, true);

        assertThat(PdfCheck.faults(renderer.render(document.investigation()))).isEmpty();
        assertThat(PdfCheck.faults(renderer.render(document.notification()))).isEmpty();
    }

    @Test
    void keepTheStandardsWhereNothingIsWrittenYet() throws Exception {
        LexSarahDocument document = document("Larmet", false);

        assertThat(PdfCheck.faults(renderer.render(document.investigation()))).isEmpty();
        assertThat(PdfCheck.faults(renderer.render(document.notification()))).isEmpty();
    }

    @Test
    void theReporterStandsInNoneOfThem() {
        LexSarahDocument document = document("Larmet hördes inte.", true);

        assertThat(document.investigation() + document.notification() + document.notificationText())
                .contains("Larmet hördes inte.")
                .doesNotContain("Anna Berg");
    }

    @Test
    void eachRestsOnTheParagraphOfItsDuty() {
        LexSarahDocument document = document("Larmet", true)
                .under(Map.of(
                        Duty.LEX_SARAH_INVESTIGATE, "SoL 27 kap. 5 §", Duty.LEX_SARAH_NOTIFY_IVO, "SoL 27 kap. 6 §"));

        assertThat(document.notification())
                .contains("<th scope=\"row\">Lagrum</th><td>SoL 27 kap. 6 §</td>")
                .doesNotContain("27 kap. 5 §");
        assertThat(document.notificationText()).contains("\nLagrum: SoL 27 kap. 6 §\nInträffade: ");
        assertThat(document.investigation()).contains("SoL 27 kap. 5 §").doesNotContain("27 kap. 6 §");
        assertThat(document("Larmet", true).notification()).doesNotContain("Lagrum");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theTextToPasteHasOneBlankLineBetweenItsParts(boolean written) {
        assertThat(document("Larmet", written).notificationText())
                .contains("\n\nVad som rapporterades\n", "\n\nUtredningen\n")
                .doesNotContain("\n\n\n");
    }

    private static LexSarahDocument document(String words, boolean written) {
        LexSarahView.Head head = new LexSarahView.Head(
                "LS-2026-0012",
                3,
                words,
                LexSarahStatus.DECIDED,
                LexSarahOrigin.REPORT,
                LegalArea.SOL,
                7L,
                "Björken",
                AT,
                Grade.SERIOUS,
                Grade.SERIOUS,
                false,
                true,
                false,
                8L,
                "Kerstin Ek",
                1,
                "2026-0431");
        LexSarahView.Report report =
                new LexSarahView.Report(AT, words, "Anna Berg", "undersköterska", null, null, null);
        LexSarahView.Note note =
                new LexSarahView.Note(1, Nature.FACT, words, words, AT, "Kerstin", "Ek", "kvalitetssamordnare");
        List<LexSarahView.Section> sections = List.of(
                new LexSarahView.Section(
                        1, PointKind.EVENT, "Vad som hände", null, written ? List.of(note) : List.of()),
                new LexSarahView.Section(2, PointKind.STANDPOINT, "Ställningstagande", null, List.of()));
        return new LexSarahDocument(head, report, "Kommunen", "Kommunstyrelsen", "2026-11-21 klockan 08.00")
                .with(
                        new IvoView(null, null, null, null, null, null),
                        written
                                ? List.of(new LexSarahView.Done(words, DAY, AT, "Karin", "Lind", "enhetschef"))
                                : List.of(),
                        sections,
                        written
                                ? List.of(new LexSarahView.Judged(
                                        Judgement.Kind.DECISION,
                                        Grade.SERIOUS,
                                        words,
                                        "KS 2025-11-02 § 9",
                                        DAY,
                                        AT,
                                        "Sofia",
                                        "Holm",
                                        "socialchef"))
                                : List.of(),
                        "Utredningen pågår.");
    }
}
