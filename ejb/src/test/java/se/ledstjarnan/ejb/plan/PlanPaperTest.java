package se.ledstjarnan.ejb.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.plan.ActivityKind;
import se.ledstjarnan.domain.plan.ActivityStatus;
import se.ledstjarnan.domain.plan.Outlook;
import se.ledstjarnan.domain.plan.PlanStatus;
import se.ledstjarnan.ejb.report.PdfCheck;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.report.WordRenderer;

/** A plan on paper says who does what, how, when and why, and both shapes of it hold whatever somebody has typed. */
class PlanPaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String NASTY = "<script>alert(1)</script> & \"#{1+1}\" {{{x}}} ]]> 😀 שלום 漢字";

    @Test
    void tellsWhoDoesWhatHowWhenAndWhy() {
        assertThat(document("Nattrond"))
                .contains("Handlingsplan H-12", "Norrsjö kommun", "Framtagen 2026-11-20")
                .contains("M-7 Färre fall", "De flesta fall sker på natten.", "Karin Lind")
                .contains("<td>Nattrond (varje natt)</td><td>Två går en rond. Varför: Ingen ska falla.</td>")
                .contains("<td>Försenad, 40 %</td>")
                .contains("<td>Osäkert</td><td>Igång. Försenat då: aktivitet 1.</td>")
                .contains("<td>Planerad</td>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nattrond", NASTY})
    void theOneToKeepHoldsTheStandards(String title) throws Exception {
        assertThat(PdfCheck.faults(new PdfRenderer().render(document(title)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nattrond", NASTY})
    void theOneForWordIsWellFormedAndSaysTheSame(String title) throws Exception {
        byte[] docx = new WordRenderer().render(document(title));
        Map<String, String> parts = parts(docx);

        for (String part : parts.values()) {
            DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(parts).containsKeys("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml");
        assertThat(parts.get("docProps/core.xml")).contains("Handlingsplan H-12", "sv-SE");
        String words = parts.get("word/document.xml");
        assertThat(words)
                .contains("<w:pStyle w:val=\"Title\"/>", "<w:pStyle w:val=\"Heading1\"/>", "<w:tblHeader/>")
                .contains("De flesta fall sker på natten.", "Försenad, 40 %")
                .doesNotContain("<script>");
        Files.write(Path.of("target", "handlingsplan.docx"), docx);
    }

    private static Map<String, String> parts(byte[] docx) throws Exception {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String document(String title) {
        PlanView.Head head = new PlanView.Head(
                1,
                12,
                0,
                "Färre fall på natten",
                "De flesta fall sker på natten.",
                7,
                7,
                "Färre fall",
                null,
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31),
                2,
                "Karin Lind",
                PlanStatus.DECIDED,
                LocalDate.of(2026, 1, 10),
                "Sofia Åkesson",
                null,
                null,
                null);
        PlanView.Line line = new PlanView.Line(
                1,
                ActivityKind.ACTIVITY,
                title,
                "varje natt",
                "Två går en rond.",
                "Ingen ska falla.",
                null,
                null,
                3,
                "Anna Berg",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 9, 30),
                ActivityStatus.ONGOING,
                40,
                false,
                null);
        PlanView.Check held = new PlanView.Check(
                1, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2), "Igång.", Outlook.AT_RISK, "1", "Karin Lind");
        PlanView.Check planned = new PlanView.Check(2, LocalDate.of(2027, 4, 1), null, null, null, null, null);
        PlanView view = new PlanView(
                head,
                List.of(line),
                List.of(new PlanView.Said(1, ActivityStatus.ONGOING, 40, "Igång", Instant.EPOCH, "Anna Berg")),
                List.of(held, planned),
                false,
                false);
        return PlanPaper.document(PlanPaper.one(view, "Norrsjö kommun", DAY));
    }
}
