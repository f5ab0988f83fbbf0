package se.ledstjarnan.ejb.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.regulation.Evidence;
import se.ledstjarnan.domain.regulation.EvidenceSort;
import se.ledstjarnan.domain.regulation.Standing;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.report.PdfCheck;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** What answers to SOSFS 2011:9: figures that follow what is stored, and nothing green without one. */
class CoverageOfRegulationIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private RegulationService regulation;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();

    @BeforeEach
    void somebodyWhoAsks() throws Exception {
        facts.employee("sofia");
        facts.employee("anna");
    }

    @Test
    void coversEveryChapterAndIsMetByEvidenceOnly() throws Exception {
        RegulationView view = sofia(regulation::view);

        assertThat(view.rows()).extracting(RegulationView.Row::chapter).contains(3, 4, 5, 6, 7);
        assertThat(view.rows())
                .allSatisfy(row -> assertThat(row.figures()).as(row.citation()).isNotEmpty());
        assertThat(view.rows().stream().filter(row -> row.standing() == Standing.MET))
                .allSatisfy(row -> assertThat(row.figures())
                        .anyMatch(figure -> figure.evidence().sort() == EvidenceSort.PROOF && figure.number() > 0)
                        .noneMatch(figure -> figure.evidence().sort() == EvidenceSort.PART));
        assertThat(row(view, "5 kap. 1 §").standing()).isNotEqualTo(Standing.NOT_BUILT);
        assertThat(row(view, "7 kap., allmänna råd").standing()).isEqualTo(Standing.NOT_BUILT);
    }

    @Test
    void theFiguresFollowWhatIsStored() throws Exception {
        RegulationView before = sofia(regulation::view);
        long unit = facts.unit(facts.administration());
        long other = facts.employee("bo");
        facts.employed(other, "LEADS", unit, LocalDate.of(2020, 1, 1), null);
        rows.execute(
                "insert into board_decision (subject, summary, decided_by_body, decided_on, decision_paragraph,"
                        + " decision_register_number, recorded_by_id, recorded_at) values ('SYSTEM', 'Prov', 'X', ?, '§ 1', 'KS 1', ?, now())",
                TODAY,
                other);

        RegulationView after = sofia(regulation::view);
        assertThat(number(after, Evidence.DECISIONS_ON_SYSTEM))
                .isEqualTo(number(before, Evidence.DECISIONS_ON_SYSTEM) + 1);
        assertThat(number(after, Evidence.UNITS_SILENT)).isEqualTo(number(before, Evidence.UNITS_SILENT) + 1);
        assertThat(row(after, "6 kap.", Evidence.UNITS_SILENT).standing()).isEqualTo(Standing.LACKING);

        rows.execute("update employment set valid_to = ? where employee_id = ?", TODAY.minusDays(1), other);
        RegulationView vacant = sofia(regulation::view);
        assertThat(number(vacant, Evidence.DUTY_GAPS)).isEqualTo(number(after, Evidence.DUTY_GAPS) + 1);
        assertThat(row(vacant, "3 kap. 3 §").standing()).isEqualTo(Standing.LACKING);
    }

    @Test
    void isAskedInFewStatementsByThoseItIsFor() throws Exception {
        assertThat(Statements.sentBy(em, () -> sofia(regulation::view)))
                .as("who asks, the settings, the figures, the requirements")
                .isLessThanOrEqualTo(4);
        assertThatThrownBy(() -> As.role(facts.username("anna"), Roles.MEDARBETARE, regulation::view))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void anInspectionGetsPapersThatKeepTheStandardsAndTheFiguresAsATable() throws Exception {
        Map<String, byte[]> files = unzipped(sofia(regulation::inspectionPackage));

        assertThat(files.keySet())
                .containsExactly(
                        "sosfs-2011-9-" + TODAY + ".pdf", "ansvar-" + TODAY + ".pdf", "krav-" + TODAY + ".csv");
        assertThat(PdfCheck.faults(files.get("sosfs-2011-9-" + TODAY + ".pdf"))).isEmpty();
        String table = new String(files.get("krav-" + TODAY + ".csv"), StandardCharsets.UTF_8);
        assertThat(table).startsWith("\uFEFF\"Paragraf\";").contains("3 kap. 3 §", "Systemet har inte delen");
        assertThatThrownBy(() -> As.roles(
                        facts.username("anna"),
                        Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF),
                        regulation::inspectionPackage))
                .isInstanceOf(EJBAccessException.class);
    }

    private static RegulationView.Row row(RegulationView view, String citation) {
        return view.rows().stream()
                .filter(row -> row.citation().equals(citation))
                .findFirst()
                .orElseThrow();
    }

    private static RegulationView.Row row(RegulationView view, String citation, Evidence with) {
        return view.rows().stream()
                .filter(row -> row.citation().equals(citation)
                        && row.figures().stream().anyMatch(figure -> figure.evidence() == with))
                .findFirst()
                .orElseThrow();
    }

    private static int number(RegulationView view, Evidence evidence) {
        return view.rows().stream()
                .flatMap(row -> row.figures().stream())
                .filter(figure -> figure.evidence() == evidence)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private <T> T sofia(Callable<T> task) throws Exception {
        return As.roles(facts.username("sofia"), Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF), task);
    }
}
