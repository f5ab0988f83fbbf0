package se.ledstjarnan.ejb.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.ImportKind;
import se.ledstjarnan.domain.organisation.ImportPreview;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

class ImportIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String EMPLOYEES = "användarnamn;förnamn;efternamn;titel;e-post;aktiv\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int ROWS = 5_000;

    @Inject
    private ImportService imports;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void sven() throws Exception {
        Database.employee("sven");
    }

    @Test
    void takesInUnitsThenPeopleThenWhatTheyDoAndTheSameFilesChangeNothing() throws Exception {
        String units = "Enhetsid,Namn,Slag,Överordnad,Lagar,Huvudlag,Från,Till\n"
                + mark + "/2,\"Björkens, \"\"nya\"\" hus\",enhet," + mark + "/1,\"SoL, HSL\",SoL,,\n"
                + mark + "/1,Omsorg " + mark + ",förvaltning,,,,2020-01-01,\n";
        String people = EMPLOYEES + mark + ";Åsa;Öberg;;;\n";
        String work = "användarnamn;enhetsid;uppgift;från;till\n" + mark + ";" + mark + "/2;leder;2024-01-01;\n";

        assertThat(takeIn(ImportKind.UNITS, units.getBytes(StandardCharsets.UTF_8))
                        .added())
                .isEqualTo(2);
        assertThat(takeIn(ImportKind.EMPLOYEES, people.getBytes(WINDOWS)).added())
                .isEqualTo(1);
        assertThat(takeIn(ImportKind.EMPLOYMENTS, ("\uFEFF" + work).getBytes(StandardCharsets.UTF_8))
                        .added())
                .isEqualTo(1);

        assertThat(Database.owner()
                        .column(
                                "select e.given_name || ' ' || u.name || ' ' || m.kind from employment m"
                                        + " join employee e on e.id = m.employee_id join unit u on u.id = m.unit_id"
                                        + " where e.username = ?",
                                mark))
                .containsExactly("Åsa Björkens, \"nya\" hus LEADS");
        assertThat(preview(ImportKind.UNITS, units).unchanged()).isEqualTo(2);
        assertThat(preview(ImportKind.EMPLOYEES, people).unchanged()).isEqualTo(1);
        assertThat(preview(ImportKind.EMPLOYMENTS, work).unchanged()).isEqualTo(1);
    }

    @Test
    void endsTheWorkInAUnitThatEnds() throws Exception {
        String top = mark + "t;Top " + mark + ";förvaltning;;;;2020-01-01;\n";
        String unit = mark + "u;Enhet " + mark + ";enhet;" + mark + "t;SoL;SoL;2020-01-01;";
        String headings = "enhetsid;namn;slag;överordnad;lagar;huvudlag;från;till\n";
        takeIn(ImportKind.UNITS, utf8(headings + top + unit + "\n"));
        takeIn(ImportKind.EMPLOYEES, utf8(EMPLOYEES + mark + ";Bo;Ek;;;\n"));
        takeIn(
                ImportKind.EMPLOYMENTS,
                utf8("användarnamn;enhetsid;uppgift;från\n" + mark + ";" + mark + "u;arbetar;2024-01-01\n"));

        assertThat(takeIn(ImportKind.UNITS, utf8(headings + unit + "2026-12-31\n"))
                        .ended())
                .isEqualTo(1);

        assertThat(Database.owner()
                        .column(
                                "select valid_to::text from employment where employee_id = (select id from employee"
                                        + " where username = ?)",
                                mark))
                .containsExactly("2026-12-31");
    }

    @Test
    void takesInFiveThousandRowsInAFewReadsAndNotOneOfThemWithOneBadRow() throws Exception {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(i -> mark + "-" + i + ";Förnamn" + i + ";Efternamn" + i + ";undersköterska;;ja")
                .collect(Collectors.joining("\n"));
        byte[] bad = utf8(EMPLOYEES + rows.replace("Efternamn4321;", ";"));
        ImportPreview refused = preview(ImportKind.EMPLOYEES, bad);
        assertThat(refused.faultCount()).isEqualTo(1);
        assertThat(refused.faults().get(0).row()).isEqualTo(4321 + 2);
        assertThatThrownBy(() -> takeIn(ImportKind.EMPLOYEES, bad)).isInstanceOf(DomainException.class);
        assertThat(stored()).isZero();

        byte[] good = utf8(EMPLOYEES + rows);
        assertThat(statements(good)).isLessThanOrEqualTo(3);
        assertThat(takeIn(ImportKind.EMPLOYEES, good).added()).isEqualTo(ROWS);

        assertThat(stored()).isEqualTo(ROWS);
        assertThat(statements(good)).isLessThanOrEqualTo(3);
        assertThat(preview(ImportKind.EMPLOYEES, good).unchanged()).isEqualTo(ROWS);
        assertThat(preview(ImportKind.EMPLOYEES, utf8(EMPLOYEES + rows + "\nen;till;rad;;;"))
                        .faults()
                        .get(0)
                        .rule())
                .hasToString("TOO_MANY_ROWS");
        String work = IntStream.range(0, ROWS)
                .mapToObj(i -> mark + "-" + i + ";finnsinte;arbetar;2024-01-01")
                .collect(Collectors.joining("\n"));
        ImportPreview unknown = preview(ImportKind.EMPLOYMENTS, utf8("användarnamn;enhetsid;uppgift;från\n" + work));
        assertThat(unknown.faultCount()).isEqualTo(ROWS);
        assertThat(unknown.faults()).hasSize(100);
    }

    @Test
    void leavesOneEntryInTheLogAndOneRecord() throws Exception {
        takeIn(ImportKind.EMPLOYEES, utf8(EMPLOYEES + mark + ";Per;Ek;;;\n"));

        long id = Database.owner()
                .number("select max(id) from organisation_import where kind = 'EMPLOYEES' and added = 1");
        assertThat(Database.owner()
                        .column("select action from audit_entry where chain = ?", "organisation-import:" + id))
                .containsExactly("ADMINISTER");
        assertThat(As.role("sven", Roles.SYSTEMFORVALTARE, imports::latest)
                        .get(0)
                        .by())
                .isEqualTo("sven Test");
        assertThatThrownBy(() -> Database.application().execute("delete from organisation_import"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void refusesWhatWouldNoLongerDoWhatWasShown() throws Exception {
        takeIn(ImportKind.EMPLOYEES, utf8(EMPLOYEES + mark + ";Per;Ek;;;\n"));
        byte[] file = utf8(EMPLOYEES + mark + ";Per;Alm;;;\n");
        ImportPreview seen = preview(ImportKind.EMPLOYEES, file);
        Database.owner().execute("update employee set family_name = 'Ask' where username = ?", mark);

        assertThatThrownBy(() -> confirm(ImportKind.EMPLOYEES, file, seen))
                .isInstanceOf(DomainException.class)
                .hasMessage("organisation.import.changedBetween");

        assertThat(Database.owner().column("select family_name from employee where username = ?", mark))
                .containsExactly("Ask");
        confirm(ImportKind.EMPLOYEES, file, preview(ImportKind.EMPLOYEES, file));
    }

    @Test
    void refusesFilesThatAreNoTables() throws Exception {
        byte[] mixed = utf8(EMPLOYEES + mark + ";Åsa;Ek;;;\n" + mark + "2;Bo;Ek;;;\n");
        byte[] windows = (mark + "3;Örjan;Ek;;;\n").getBytes(WINDOWS);
        byte[] both = java.util.Arrays.copyOf(mixed, mixed.length + windows.length);
        System.arraycopy(windows, 0, both, mixed.length, windows.length);

        assertThat(fault(both)).isEqualTo("4 MIXED_ENCODING");
        assertThat(fault((EMPLOYEES + "a;Ã…sa;Ã–berg;;;\n").getBytes(WINDOWS))).isEqualTo("2 MIXED_ENCODING");
        assertThat(fault(new byte[0])).isEqualTo("0 EMPTY");
        assertThat(fault(utf8(EMPLOYEES))).isEqualTo("0 EMPTY");
        assertThat(fault(utf8("\n\n"))).isEqualTo("0 EMPTY");
        assertThat(fault(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
                .isEqualTo("0 NOT_TEXT");
        assertThat(fault(new byte[] {'P', 'K', 3, 4, 20, 0})).isEqualTo("0 SPREADSHEET");
        assertThat(fault(EMPLOYEES.getBytes(StandardCharsets.UTF_16))).isEqualTo("0 UNICODE_TEXT");
        assertThat(fault(utf8(EMPLOYEES + "a;A\u0000;B;;;\n"))).isEqualTo("2 NOT_TEXT");
        assertThat(fault(utf8(EMPLOYEES + "a;\"A;B;;;\n"))).isEqualTo("2 QUOTES");
        assertThat(fault(utf8(EMPLOYEES + "a;A;B;;;;ett;till\n"))).isEqualTo("2 TOO_MANY_CELLS");
        assertThat(fault(utf8("användarnamn;förnamn\na;A\n"))).isEqualTo("0 HEADING_MISSING");
        assertThat(fault(utf8("användarnamn;förnamn;efternamn;FÖRNAMN\na;A;B;C\n")))
                .isEqualTo("0 HEADING_TWICE");
        assertThat(fault(new byte[50 * 1024 * 1024])).isEqualTo("0 TOO_LARGE");
        assertThat(fault(utf8(EMPLOYEES + mark + ";" + "x".repeat(10_000) + ";Ek;;;\n")))
                .isEqualTo("2 TOO_LONG");
    }

    @Test
    void saysWhichHeadingsItDoesNotUse() throws Exception {
        ImportPreview preview =
                preview(ImportKind.EMPLOYEES, utf8("lön;användarnamn;förnamn;efternamn\n9;" + mark + ";A;B\n\n"));

        assertThat(preview.ignored()).containsExactly("lön");
        assertThat(preview.rows()).isEqualTo(1);
    }

    @Test
    void isForTheAdministratorOnly() {
        assertThatThrownBy(() -> As.role(
                        "sofia", Roles.SOCIALCHEF, () -> imports.preview(ImportKind.EMPLOYEES, utf8(EMPLOYEES), TODAY)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.role(
                        "sofia",
                        Roles.SOCIALCHEF,
                        () -> imports.takeIn(ImportKind.EMPLOYEES, utf8(EMPLOYEES), TODAY, "")))
                .isInstanceOf(EJBAccessException.class);
    }

    private int statements(byte[] file) throws Exception {
        return As.role(
                "sven",
                Roles.SYSTEMFORVALTARE,
                () -> Statements.sentBy(em, () -> imports.preview(ImportKind.EMPLOYEES, file, TODAY)));
    }

    private long stored() throws Exception {
        return Database.owner().number("select count(*) from employee where username like ?", mark + "-%");
    }

    private String fault(byte[] file) throws Exception {
        ImportPreview preview = preview(ImportKind.EMPLOYEES, file);
        assertThat(preview.ready()).isFalse();
        return preview.faults().get(0).row() + " " + preview.faults().get(0).rule();
    }

    private ImportPreview preview(ImportKind kind, String file) throws Exception {
        return preview(kind, utf8(file));
    }

    private ImportPreview preview(ImportKind kind, byte[] file) throws Exception {
        return As.role("sven", Roles.SYSTEMFORVALTARE, () -> imports.preview(kind, file, TODAY));
    }

    private ImportPreview takeIn(ImportKind kind, byte[] file) throws Exception {
        ImportPreview seen = preview(kind, file);
        if (seen.ready()) {
            assertThat(List.copyOf(seen.faults())).isEmpty();
        }
        return confirm(kind, file, seen);
    }

    private ImportPreview confirm(ImportKind kind, byte[] file, ImportPreview seen) throws Exception {
        return As.role("sven", Roles.SYSTEMFORVALTARE, () -> imports.takeIn(kind, file, TODAY, seen.fingerprint()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
