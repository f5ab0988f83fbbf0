package se.ledstjarnan.ejb.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.supplier.GradeTrend;
import se.ledstjarnan.ejb.report.PdfCheck;
import se.ledstjarnan.ejb.report.PdfRenderer;

/** The grades on paper tell grades and figures and nothing that a finding says, and keep the standards whatever a supplier is called. */
class GradePaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String NASTY = "<script>alert(1)</script> & \"#{1+1}\" {{{x}}} ]]> 😀 שלום 漢字";

    @Test
    void tellsGradesTrendAndWhatIsMissingFirst() {
        String page = document("Omsorg i Norr AB");

        assertThat(page)
                .contains("Bedömning av leverantörer", "Norrsjö kommun", "Framtagen 2026-11-20")
                .contains("<td>3 Med avvikelse</td><td>–</td>", "Sämre")
                .contains("1 med avvikelse (inte åtgärdade: 1), 2 tillfredsställande")
                .contains("<td>Saknas</td><td>Väntar på ställningstagande sedan 2026-11-07</td>")
                .contains("<td>Gäller till och med 2027-01-31</td><td>Underrättad 2026-10-01</td>")
                .doesNotContain("registerutdrag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Omsorg i Norr AB", NASTY})
    void keepsTheStandardsWhateverASupplierIsCalled(String name) throws Exception {
        assertThat(PdfCheck.faults(new PdfRenderer().render(document(name)))).isEmpty();
    }

    @Test
    void keepsTheStandardsWithoutAnySupplier() throws Exception {
        String page = GradePaper.document(
                new SupplierGrades(List.of(2026, 2025), List.of(), List.of(), List.of()), "Norrsjö kommun", DAY);

        assertThat(page).contains("Det finns inga aktuella leverantörer");
        assertThat(PdfCheck.faults(new PdfRenderer().render(page))).isEmpty();
    }

    private static String document(String name) {
        SupplierGrades grades = new SupplierGrades(
                List.of(2026, 2025),
                List.of(new SupplierGrades.Row(
                        1,
                        name,
                        "Hemtjänst",
                        List.of(
                                new SupplierGrades.Grade(2026, 3, "Med avvikelse"),
                                new SupplierGrades.Grade(2025, null, null)),
                        GradeTrend.WORSE,
                        List.of(
                                new SupplierGrades.Share(3, "Med avvikelse", 1, 1),
                                new SupplierGrades.Share(1, "Tillfredsställande", 2, 0)),
                        false,
                        List.of("Två saknar registerutdrag."))),
                List.of(
                        new SupplierGrades.Permit(1, name, true, true, null, 1, DAY.minusDays(13), null),
                        new SupplierGrades.Permit(
                                2,
                                "Boende AB",
                                true,
                                false,
                                LocalDate.of(2027, 1, 31),
                                0,
                                null,
                                LocalDate.of(2026, 10, 1))),
                List.of(new SupplierGrades.Name(1, "Tillfredsställande"), new SupplierGrades.Name(3, "Med avvikelse")));
        return GradePaper.document(grades, "Norrsjö kommun", DAY);
    }
}
