package se.ledstjarnan.ejb.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.routine.Cooperation;
import se.ledstjarnan.domain.routine.ProcessReach;
import se.ledstjarnan.domain.routine.ProcessStatus;
import se.ledstjarnan.ejb.report.PdfCheck;
import se.ledstjarnan.ejb.report.PdfRenderer;

/** A process on paper has the picture of the page, told in words too, and keeps the standards whatever its steps are called. */
class ProcessPaperTest {

    private static final String NASTY = "<script>alert(1)</script> & \"#{1+1}\" {{{x}}} ]]> 😀 שלום 漢字";

    @Test
    void drawsTheArrowsOfThePageAndTellsThemInWords() {
        String page = document("Utreda", 7);

        assertThat(page.split("<polygon ", -1)).hasSize(8);
        assertThat(page.split("<svg ", -1)).hasSize(4);
        assertThat(page)
                .contains("alt=\"1. Utreda, 2. Utreda, 3. Utreda\"", "alt=\"7. Utreda\"")
                .contains(">1. Utreda</text>", "stroke-dasharray=\"6 4\"", "stroke-dasharray=\"2 4\"")
                .contains("prickad ram är extern samverkan");
        for (ProcessMap.Arrow arrow : new ProcessMap(activities("Utreda", 7)).getArrows()) {
            assertThat(page).contains("points=\"" + arrow.points() + "\"");
        }
    }

    @Test
    void aWordThatNoArrowHoldsIsBroken() {
        assertThat(ProcessMap.broken("1. Specialistundersköterskekompetens"))
                .allMatch(line -> line.length() <= 26)
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Följa upp", NASTY})
    void keepsTheStandardsWhateverAStepIsCalled(String name) throws Exception {
        assertThat(PdfCheck.faults(new PdfRenderer().render(document(name, 40))))
                .isEmpty();
    }

    @Test
    void keepsTheStandardsWithoutAnyStep() throws Exception {
        assertThat(PdfCheck.faults(new PdfRenderer().render(document("Inget", 0))))
                .isEmpty();
    }

    private static String document(String name, int steps) {
        ProcessView.Head head = new ProcessView.Head(
                1,
                1,
                0,
                true,
                1,
                ProcessStatus.ESTABLISHED,
                name,
                ProcessReach.ADMINISTRATION,
                null,
                null,
                LocalDate.of(2026, 1, 1),
                null,
                "Kerstin Holm");
        return ProcessPaper.document(
                new ProcessView(
                        head,
                        "Vad den är till för.",
                        Set.of(LegalArea.SOL),
                        null,
                        activities(name, steps),
                        List.of(),
                        List.of("Sofia Ek"),
                        List.of(),
                        Set.of()),
                "Norrsjö kommun");
    }

    private static List<ProcessView.Activity> activities(String name, int steps) {
        return IntStream.rangeClosed(1, steps)
                .mapToObj(position -> new ProcessView.Activity(
                        position,
                        name,
                        "Vad som görs.",
                        position == 2 ? Cooperation.INTERNAL : position == 3 ? Cooperation.EXTERNAL : Cooperation.NONE,
                        "Regionen",
                        null,
                        null,
                        List.of(new ProcessView.Routine(1, 1, "En rutin", true))))
                .toList();
    }
}
