package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.MadeDocument;
import se.ledstjarnan.domain.report.ReportStatus;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Reports that are hard to make: of nothing, of one case, over a time in which units moved, and signed by two at once. */
class OddReportIT extends ContainerTest {

    private static final String MAS = "udda-mas";
    private static final String CHIEF = "udda-chef";
    private static final String CODE = "kvalitetsberattelse";

    @Inject
    private MadeWorkService work;

    @Inject
    private MadeReportService reports;

    @Inject
    private ChapterService chapters;

    @BeforeEach
    void people() throws SQLException {
        ReportFacts.role(MAS, Roles.MAS);
        ReportFacts.role(CHIEF, Roles.SOCIALCHEF);
    }

    private int draft(int year, Long unit) throws Exception {
        int number = As.role(MAS, Roles.MAS, () -> work.draft(CODE, LocalDate.of(year, 6, 1), unit, OrganisedAs.THEN));
        for (MadeView.Chapter chapter : view(number).lacking()) {
            long version = As.role(MAS, Roles.MAS, () -> reports.chapter(number, chapter.position(), 2))
                    .version();
            As.role(MAS, Roles.MAS, () -> chapters.write(number, chapter.position(), version, "Det här hände."));
        }
        return number;
    }

    private MadeView view(int number) throws Exception {
        return As.role(MAS, Roles.MAS, () -> reports.open(number, 2));
    }

    private void sign(int number) throws Exception {
        As.role(MAS, Roles.MAS, () -> work.sign(number, reports.open(number, 2).version()));
        As.role(
                CHIEF,
                Roles.SOCIALCHEF,
                () -> work.sign(number, reports.open(number, 2).version()));
    }

    /** All that is handed out of the report, by what it is: page, pdf, docx and each file in the pdf. */
    private Map<String, String> handedOut(int number) throws Exception {
        Map<String, String> out = new TreeMap<>();
        out.put("page", view(number).document().replaceAll("<[^>]+>", " "));
        byte[] pdf = As.role(MAS, Roles.MAS, () -> reports.pdf(number, MadeDocument.Kind.WHOLE))
                .content();
        assertThat(PdfCheck.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            out.put("pdf", new PDFTextStripper().getText(document));
            PDEmbeddedFilesNameTreeNode files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles();
            Map<String, PDComplexFileSpecification> named = files.getNames() == null ? Map.of() : files.getNames();
            for (Map.Entry<String, PDComplexFileSpecification> file : named.entrySet()) {
                byte[] content = file.getValue().getEmbeddedFile().toByteArray();
                out.put(file.getKey(), new String(content, StandardCharsets.UTF_8));
            }
        }
        byte[] word = As.role(MAS, Roles.MAS, () -> reports.word(number, MadeDocument.Kind.WHOLE))
                .content();
        assertThat(WordCheck.faults(word)).isEmpty();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                out.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return out;
    }

    @Test
    void aReportOfNothingSaysSoInWords() throws Exception {
        long unit = ReportFacts.unit("Uddatomma", ReportFacts.department("Uddatomma avdelningen"));
        int number = draft(1996, unit);
        sign(number);
        Map<String, String> out = handedOut(number);
        assertThat(out.get("page"))
                .contains("Ingen leverantör hade avtal under perioden")
                .doesNotContain("null", "NaN");
        assertThat(out.get("pdf")).contains("Uddatomma").doesNotContain("null", "NaN");
    }

    @Test
    void aReportOfOneCasePointsAtNobody() throws Exception {
        long unit = ReportFacts.unit("Uddaensam", ReportFacts.department("Uddaensamma avdelningen"));
        String told = ReportFacts.deviation(unit, LocalDate.of(2003, 3, 3), "FALL", 4);
        Database.owner()
                .execute(
                        "update deviation set title = 'Uddarubrik', what_happened = 'Uddahändelsen' where number = ?",
                        told);
        int number = draft(2003, unit);
        sign(number);
        Map<String, String> out = handedOut(number);
        assertThat(out).containsKeys("pdf", "page", "word/document.xml").hasSizeGreaterThan(10);
        assertThat(out)
                .allSatisfy((what, text) ->
                        assertThat(text).as(what).doesNotContain(told, "Uddarubrik", "Uddahändelsen", "rapport-anna"));
        List<String> counted = out.keySet().stream()
                .filter(name -> name.contains("avvikelser") && name.endsWith(".csv"))
                .toList();
        assertThat(counted)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(out.get(name).lines().filter(line -> !line.startsWith("\"Enheter")))
                        .as(name)
                        .noneMatch(line -> line.contains("\"1\"")));
        assertThat(counted).anySatisfy(name -> assertThat(out.get(name)).contains("färre än"));
        assertThat(out.get("page")).contains("visas inte, färre än");
    }

    @Test
    void unitsStandWhereTheyStoodOnTheLastDay() throws Exception {
        long before = ReportFacts.department("Uddaföre");
        long after = ReportFacts.department("Uddaefter");
        long moved = ReportFacts.unit("Uddaflyttade", after);
        Database.owner()
                .execute(
                        "insert into unit_history (unit_id, name, parent_id, valid_from, valid_to) values (?, 'Uddaflyttade förr', ?, '2000-01-01', '2021-06-30')",
                        moved,
                        before);
        for (int month = 1; month <= 12; month++) {
            ReportFacts.deviation(moved, LocalDate.of(2021, month, 5), "FALL", 1);
        }
        assertThat(words(draft(2021, after))).contains("Uddaflyttade 0 12", "Uddaefter, summa 0 12");
        assertThat(words(draft(2021, before))).doesNotContain("Uddaflyttade");
        assertThat(words(draft(2020, before))).contains("Uddaflyttade förr");
    }

    private String words(int number) throws Exception {
        return view(number).document().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void ofTwoWhoSignAtOnceBothAreHeardOrOneIsTold() throws Exception {
        int number = draft(1995, null);
        long seen = view(number).version();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Void> mas = () -> {
            together.await();
            As.role(MAS, Roles.MAS, () -> work.sign(number, seen));
            return null;
        };
        Callable<Void> chief = () -> {
            together.await();
            As.role(CHIEF, Roles.SOCIALCHEF, () -> work.sign(number, seen));
            return null;
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Throwable> told = new ArrayList<>();
        try {
            for (Future<Void> each : List.of(two.submit(mas), two.submit(chief))) {
                try {
                    each.get();
                } catch (ExecutionException e) {
                    told.add(e.getCause());
                }
            }
        } finally {
            two.shutdown();
        }
        assertThat(told).allSatisfy(e -> assertThat(e).isInstanceOf(StaleDataException.class));
        boolean both = told.isEmpty();
        assertThat(view(number).status()).isEqualTo(both ? ReportStatus.APPROVED : ReportStatus.DRAFT);
        assertThat(view(number).signs().stream().filter(sign -> sign.name() != null))
                .hasSize(both ? 2 : 1);
        assertThat(Database.owner()
                        .number(
                                "select count(*) from made_report_document d join made_report r on r.id = d.report_id"
                                        + " where r.number = ? and d.kind = 'WHOLE'",
                                number))
                .isEqualTo(both ? 1 : 0);
    }

    @Test
    void anEmptyChapterIsNamed() throws Exception {
        int number = As.role(MAS, Roles.MAS, () -> work.draft(CODE, LocalDate.of(1994, 6, 1), null, OrganisedAs.THEN));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> sign(number))
                .matches(e ->
                        e.key().equals("report.chapterEmpty") && e.arguments().contains("Sammanfattning"));
    }
}
