package se.ledstjarnan.ejb.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.importing.ImportStatus;
import se.ledstjarnan.domain.importing.OldFault;
import se.ledstjarnan.domain.importing.OldField;
import se.ledstjarnan.domain.importing.OldRule;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

class CaseImportIT extends ContainerTest {

    private static final String HEADINGS =
            "Ärendenummer;Händelsedatum;Avslutad;Enhet;Kategori;Allvarlighetsgrad;Sannolikhet;Typ av händelse;Händelse;Åtgärd\n";
    /** Signs that mean something to the database. */
    private static final String ODD = " \\ \\\" {NULL}, \"\",\n;\t' :id ? med åäö";

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Inject
    private CaseImportService imports;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private long unit;

    @BeforeEach
    void aUnit() throws SQLException {
        Database.employee("sven");
        long top = Database.owner()
                .number(
                        "insert into unit (kind, name, valid_from) values ('ADMINISTRATION', ?, date '2015-01-01') returning id",
                        "Omsorg " + mark);
        unit = Database.owner()
                .number(
                        "insert into unit (kind, name, parent_id, main_area, valid_from)"
                                + " values ('UNIT', ?, ?, 'SOL', date '2015-01-01') returning id",
                        "Björken " + mark,
                        top);
    }

    @Test
    void storesNothingOfAHundredThousandRowsWithErrorsInThreeAndNamesThem() throws Exception {
        String file = HEADINGS
                + IntStream.rangeClosed(2, 100_001)
                        .mapToObj(line -> switch (line) {
                            case 17 -> row(line, "2019-02-30", "Föll i hallen");
                            case 50_000 -> row(line, "2019-03-01", "");
                            case 99_999 -> row(3, "2019-03-01", "Föll i köket");
                            default -> row(line, "2019-0" + (1 + line % 9) + "-11", "Föll i badrummet, rad " + line);
                        })
                        .collect(Collectors.joining());
        int number = upload(file.getBytes(StandardCharsets.UTF_8));

        CaseImportView view = checked(number);

        assertThat(view.head().rows()).isEqualTo(100_000);
        assertThat(view.ready()).isFalse();
        assertThat(faults(number))
                .extracting(OldFault::line, OldFault::heading, OldFault::rule, OldFault::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(17, "Händelsedatum", OldRule.NOT_A_DAY, "2019-02-30"),
                        org.assertj.core.groups.Tuple.tuple(50_000, "Händelse", OldRule.REQUIRED, null),
                        org.assertj.core.groups.Tuple.tuple(
                                99_999, "Ärendenummer", OldRule.TWICE_IN_FILE, mark + "-3"));
        assertThatThrownBy(() -> sven(() -> {
                    imports.store(number, view.version(), true);
                    return null;
                }))
                .isInstanceOf(DomainException.class)
                .hasMessage("importing.notReady");
        assertThat(Database.owner().number("select count(*) from deviation where unit_id = ?", unit))
                .isZero();
    }

    @Test
    void storesAGoodFileAsClosedCasesThatNobodyWaitsFor() throws Exception {
        String file = HEADINGS
                + IntStream.rangeClosed(1, 2_500)
                        .mapToObj(i -> row(
                                i,
                                (2017 + i % 5) + "-05-" + (10 + i % 18),
                                "\"Händelse " + i + ODD.replace("\"", "\"\"") + "\""))
                        .collect(Collectors.joining());
        int number = upload(file.getBytes(WINDOWS));
        long mails = Database.owner().number("select count(*) from outbox_mail");

        store(number, checked(number));

        Database owner = Database.owner();
        assertThat(owner.column(
                        "select extract(year from occurred_at)::int || ' ' || count(*) from deviation"
                                + " where unit_id = ? group by extract(year from occurred_at)::int order by 1",
                        unit))
                .containsExactly("2017 500", "2018 500", "2019 500", "2020 500", "2021 500");
        assertThat(owner.number(
                        "select count(*) from deviation where unit_id = ? and status = 'CLOSED' and closed_at is not null"
                                + " and old_system = ? and what_happened like '%med åäö' and area = 'HSL' and severity = 2"
                                + " and number ~ '^T20(17|18|19|20|21)-[0-9]{4,}$' and import_id is not null and reported_at = occurred_at",
                        unit, "Gamla " + mark))
                .isEqualTo(2_500);
        assertThat(owner.number(
                        "select count(*) from investigation_entry n join deviation d on d.id = n.deviation_id where d.unit_id = ?",
                        unit))
                .isEqualTo(2_500);
        assertThat(owner.number(
                        "select count(*) from deviation where unit_id = ? and right(what_happened, ?) = ?",
                        unit,
                        ODD.length(),
                        ODD))
                .isEqualTo(2_500);
        assertThat(owner.number("select count(*) from outbox_mail")).isEqualTo(mails);
        assertThat(owner.number(
                        "select count(*) from case_import_part p join case_import i on i.id = p.import_id where i.number = ?",
                        number))
                .isZero();
    }

    @Test
    void knowsTheSameFileAndTheSameCaseAgainUntilTheImportIsUndone() throws Exception {
        byte[] file = (HEADINGS + row(1, "2020-01-02", "Fel dos")).getBytes(StandardCharsets.UTF_8);
        int number = upload(file);
        store(number, checked(number));

        assertThatThrownBy(() -> upload(file))
                .isInstanceOf(DomainException.class)
                .hasMessage("file: importing.sameFile.STORED");
        int other = upload((HEADINGS + row(1, "2020-01-02", "Fel dos, igen")).getBytes(StandardCharsets.UTF_8));
        checked(other);
        assertThat(faults(other)).extracting(OldFault::rule).containsExactly(OldRule.STORED_BEFORE);

        sven(() -> {
            imports.undo(number, imports.view(number).version());
            return null;
        });

        assertThat(Database.owner().number("select count(*) from deviation where unit_id = ?", unit))
                .isZero();
        assertThat(upload(file)).isGreaterThan(other);
    }

    @Test
    void keepsCasesThatSomebodyHasWorkedWith() throws Exception {
        int number = upload((HEADINGS + row(1, "2020-01-02", "Fel dos")).getBytes(StandardCharsets.UTF_8));
        store(number, checked(number));
        Database.owner().execute("update deviation set version = version + 1 where unit_id = ?", unit);

        assertThatThrownBy(() -> sven(() -> {
                    imports.undo(number, imports.view(number).version());
                    return null;
                }))
                .isInstanceOf(DomainException.class)
                .hasMessage("importing.touched");
        assertThat(Database.owner().number("select count(*) from deviation where unit_id = ?", unit))
                .isEqualTo(1);
    }

    @Test
    void asksWhatUnknownWordsMeanAndRemembersIt() throws Exception {
        String strange = row(1, "2020-01-02", "Fel dos").replace("Björken " + mark, "Avd 7 " + mark);
        int number = upload((HEADINGS + strange).getBytes(StandardCharsets.UTF_8));

        CaseImportView view = checked(number);
        assertThat(view.ready()).isFalse();
        assertThat(view.unknown()).extracting(OldWord::word).containsExactly("Avd 7 " + mark);
        assertThat(view.units()).extracting(CaseImportView.Meaning::value).contains(String.valueOf(unit));
        sven(() -> {
            imports.sayWords(
                    number,
                    view.version(),
                    List.of(new CaseImportService.Said(OldField.UNIT, "AVD 7 " + mark, String.valueOf(unit))));
            return null;
        });
        store(number, awaited(number));

        int next = upload((HEADINGS + strange.replace(mark + "-1;", mark + "-2;")).getBytes(StandardCharsets.UTF_8));
        assertThat(checked(next).ready()).isTrue();
    }

    @Test
    void warnsOfPersonnummerAndRefusesWhatIsStillOpen() throws Exception {
        String headings = HEADINGS.replace("\n", ";Status\n");
        String closed = row(1, "2020-01-02", "Kalle, 19121212-1212, föll").replace("\n", ";Avslutad\n");
        String open = row(2, "2020-01-02", "Fel dos").replace("\n", ";Pågående\n");
        int number = upload((headings + closed).getBytes(StandardCharsets.UTF_8));
        CaseImportView view = checked(number);

        assertThat(view.persons()).isEqualTo(1);
        assertThatThrownBy(() -> sven(() -> {
                    imports.store(number, view.version(), false);
                    return null;
                }))
                .hasMessage("persons: importing.personsNotSeen");

        int other = upload((headings + open).getBytes(StandardCharsets.UTF_8));
        checked(other);
        assertThat(faults(other)).extracting(OldFault::rule).containsExactly(OldRule.STILL_OPEN);
    }

    @Test
    void isForThoseWhoAdministerOnly() {
        assertThatThrownBy(() -> As.role("sven", Roles.ENHETSCHEF, () -> imports.latest()))
                .isInstanceOf(EJBAccessException.class);
    }

    private String row(int number, String day, String what) {
        return mark + "-" + number + ";" + day + ";;Björken " + mark + ";FALL.UTAN_SKADA;2;3 Stor;Händelse;" + what
                + ";Pratade med gruppen\n";
    }

    private int upload(byte[] file) throws Exception {
        return sven(() -> imports.upload("Gamla " + mark, "avvikelser.csv", new ByteArrayInputStream(file)));
    }

    private List<OldFault> faults(int number) throws Exception {
        return sven(() -> imports.faults(number));
    }

    /** Says what the columns hold, as suggested but for one, and waits until the file is read. */
    private CaseImportView checked(int number) throws Exception {
        sven(() -> {
            CaseImportView view = imports.view(number);
            Map<Integer, OldField> fields = new HashMap<>();
            view.columns().forEach(column -> fields.put(column.place(), column.field()));
            fields.put(7, OldField.EVENT_TYPE);
            imports.sayColumns(number, view.version(), fields);
            return null;
        });
        return awaited(number);
    }

    private void store(int number, CaseImportView view) throws Exception {
        assertThat(view.ready()).as(view.toString()).isTrue();
        sven(() -> {
            imports.store(number, view.version(), true);
            return null;
        });
        assertThat(awaited(number).head().status()).isEqualTo(ImportStatus.STORED);
    }

    private CaseImportView awaited(int number) throws Exception {
        for (int i = 0; i < 4_000; i++) {
            CaseImportView view = sven(() -> imports.view(number));
            if (!view.head().status().isUnderWay()) {
                return view;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("No job has come to import " + number);
    }

    private static <T> T sven(java.util.concurrent.Callable<T> work) throws Exception {
        return As.role("sven", Roles.SYSTEMFORVALTARE, work);
    }
}
