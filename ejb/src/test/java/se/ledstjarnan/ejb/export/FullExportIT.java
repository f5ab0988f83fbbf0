package se.ledstjarnan.ejb.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.export.FullExportStatus;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.job.JobRunner;
import se.ledstjarnan.ejb.person.Persons;
import se.ledstjarnan.ejb.person.Seal;
import se.ledstjarnan.ejb.person.SealedColumns;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

class FullExportIT extends ContainerTest {

    /** Its own pieces, and what Flyway knows of the schema, which the application may not read. */
    private static final Set<String> LEFT_OUT = Set.of("full_export_part", "flyway_schema_history");

    private static final String TABLES =
            "select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where n.nspname = 'ledstjarnan' and c.relkind in ('r', 'p') and not c.relispartition order by 1";

    @Inject
    private FullExportService exports;

    @Inject
    private FullExportJob job;

    @Inject
    private JobRunner runner;

    @Inject
    private Seal seal;

    @Inject
    @Any
    private Instance<SealedColumns> sealed;

    private Path file;

    @BeforeEach
    void people() throws Exception {
        Database.employee("sven");
        Database.employee("sofia");
        file = Files.createTempFile("full-export", ".zip");
    }

    @AfterEach
    void nothingLeft() throws Exception {
        Files.delete(file);
    }

    @Test
    void takesOutEveryRowOfEveryTableAndEveryFileAndNoSecrets() throws Exception {
        long deviation = Database.owner().number("select coalesce((select min(id) from deviation), 0)");
        if (deviation > 0) {
            Database.owner()
                    .execute(
                            "insert into case_person (deviation_id, role, name_sealed) values (?, 'OUTSIDE_REPORTER', ?)"
                                    + " on conflict (deviation_id, role) do update set name_sealed = excluded.name_sealed",
                            deviation,
                            seal.seal("Åsa \"Ö\", rad ett\nrad två", Persons.context(deviation, "name")));
        }
        FullExportRow made = made();
        fetch(made.number());

        try (ZipFile zip = new ZipFile(file.toFile())) {
            JsonObject described = json(zip);
            Map<String, List<CSVRecord>> tables = new HashMap<>();
            for (JsonObject resource : described.getJsonArray("resources").getValuesAs(JsonObject.class)) {
                String name = resource.getString("name");
                List<CSVRecord> rows = rows(zip, resource.getString("path"));
                tables.put(name, rows);
                assertThat((long) rows.size())
                        .as(name)
                        .isEqualTo(resource.getJsonNumber("rows").longValue());
            }
            Set<String> all = new TreeSet<>();
            Database.owner().column(TABLES).forEach(name -> all.add((String) name));
            all.removeAll(LEFT_OUT);
            assertThat(new TreeSet<>(tables.keySet()))
                    .as("every table that there is; a new one comes by itself")
                    .isEqualTo(all);
            for (String table : all) {
                assertThat((long) tables.get(table).size()).as(table).isBetween(expected(table) - 3, expected(table));
            }
            assertThat(tables.get("unit")).hasSameSizeAs(Database.owner().column("select id from unit"));
            assertThat(tables.get("category").stream()
                            .map(row -> row.get("name"))
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(Database.owner().column("select name from category").stream()
                            .map(Object::toString)
                            .toList());
            if (deviation > 0) {
                assertThat(tables.get("case_person").stream().map(row -> row.get("name_sealed")))
                        .contains("Åsa \"Ö\", rad ett\nrad två");
            }
            assertNoSecrets(described);
            assertFiles(zip, tables);
            assertManifest(zip);
            assertThat(text(zip, "LÄS-MIG.md"))
                    .contains(
                            "public_report.code_hash", "flyway_schema_history", "sha256sum -c", "| tabeller/unit.csv |")
                    .doesNotContain("{");
        }
    }

    /** Of the job and of this test itself, rows may have come after the moment of the export. */
    private static long expected(String table) throws SQLException {
        return Database.owner().number("select count(*) from " + table);
    }

    private static void assertFiles(ZipFile zip, Map<String, List<CSVRecord>> tables) throws Exception {
        List<Object> sums = Database.owner()
                .column("select distinct encode(sha256(content), 'hex') from stored_file_content"
                        + " union select distinct encode(sha256(content), 'hex') from attachment_content");
        for (Object sum : sums) {
            assertThat(zip.getEntry("filer/" + sum)).as("file " + sum).isNotNull();
        }
        for (CSVRecord row : tables.get("stored_file_content")) {
            assertThat(sha256(bytes(zip, "filer/" + row.get("content")))).isEqualTo(row.get("content"));
        }
    }

    private static void assertManifest(ZipFile zip) throws Exception {
        List<String> listed = new ArrayList<>();
        for (String line : text(zip, "manifest-sha256.txt").lines().toList()) {
            String path = line.substring(66);
            listed.add(path);
            assertThat(sha256(bytes(zip, path))).as(path).isEqualTo(line.substring(0, 64));
        }
        listed.add("manifest-sha256.txt");
        assertThat(zip.stream().map(ZipEntry::getName)).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void opensEverySealThereIs() throws Exception {
        Set<String> known = new TreeSet<>();
        sealed.forEach(each -> each.columns().forEach(column -> known.add(column.table() + "." + column.name())));

        assertThat(Database.owner()
                        .column("select table_name || '.' || column_name from information_schema.columns"
                                + " where table_schema = 'ledstjarnan' and column_name like '%\\_sealed' order by 1"))
                .isNotEmpty()
                .allMatch(known::contains);
        for (String column : known) {
            assertThat(Database.owner()
                            .number(
                                    "select count(*) from information_schema.columns where table_name || '.' || column_name = ?",
                                    column))
                    .as(column)
                    .isPositive();
        }
    }

    private static void assertNoSecrets(JsonObject described) {
        for (JsonObject resource : described.getJsonArray("resources").getValuesAs(JsonObject.class)) {
            for (JsonObject field :
                    resource.getJsonObject("schema").getJsonArray("fields").getValuesAs(JsonObject.class)) {
                String name = resource.getString("name") + "." + field.getString("name");
                assertThat(name)
                        .doesNotMatch(
                                ".*(password|secret|token|code_hash|key_hash|lookup|digest|calendar_key\\.sha256).*");
            }
        }
    }

    @Test
    void takesTwoPeopleAndIsGoneAfterItsDays() throws Exception {
        As.role("sven", Roles.SYSTEMFORVALTARE, () -> exports.order("Byte av system, beslut 2026-11-02 § 14"));
        FullExportRow ordered = latest();
        assertThatThrownBy(() -> As.role(
                        "sven", Roles.SYSTEMFORVALTARE, () -> exports.approve(ordered.number(), ordered.version())))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() ->
                        As.role("sven", Roles.SOCIALCHEF, () -> exports.approve(ordered.number(), ordered.version())))
                .hasMessage("export.ownOrder");
        assertThatThrownBy(() -> fetch(ordered.number())).hasMessage("export.gone");
        assertThatThrownBy(() -> As.role("sven", Roles.SYSTEMFORVALTARE, () -> exports.order(" ")))
                .isInstanceOf(DomainException.class)
                .hasMessage("reason: shared.required");

        FullExportRow made = approved(ordered);
        fetch(made.number());
        assertThat(latest().downloads()).extracting(FullExportDownload::name).hasSize(1);
        assertThat(Database.owner()
                        .column(
                                "select a.action from audit_entry a join full_export x on x.id = a.object_id"
                                        + " where a.object_type = 'full-export' and x.number = ? order by a.id",
                                made.number()))
                .containsExactly("CREATE", "APPROVE", "EXPORT", "DOWNLOAD");

        Database.owner()
                .execute(
                        "update full_export set expires_at = now() - interval '1 minute' where number = ?",
                        made.number());
        As.role(
                "sven",
                Roles.SYSTEMFORVALTARE,
                () -> assertThatThrownBy(() -> fetch(made.number())).hasMessage("export.gone"));
        runJob();
        assertThat(latest().status()).isEqualTo(FullExportStatus.REMOVED);
        assertThat(Database.owner().number("select count(*) from full_export_part"))
                .isZero();
    }

    private FullExportRow made() throws Exception {
        As.role("sven", Roles.SYSTEMFORVALTARE, () -> exports.order("Byte av system"));
        return approved(latest());
    }

    private FullExportRow approved(FullExportRow ordered) throws Exception {
        As.role("sofia", Roles.SOCIALCHEF, () -> exports.approve(ordered.number(), ordered.version()));
        for (int i = 0; i < 150 && latest().status() == FullExportStatus.APPROVED; i++) {
            Thread.sleep(200);
        }
        assertThat(latest().status()).isEqualTo(FullExportStatus.MADE);
        return latest();
    }

    private void runJob() throws Exception {
        Database.owner().execute("update job set next_due = now() - interval '2 minutes' where name = 'full-export'");
        runner.runAllDue(job);
    }

    private FullExportRow latest() throws Exception {
        Callable<FullExportRow> first = () -> exports.latest().get(0);
        return As.role("sofia", Roles.SOCIALCHEF, first);
    }

    private void fetch(int number) throws Exception {
        As.role("sven", Roles.SYSTEMFORVALTARE, () -> {
            try (OutputStream out = Files.newOutputStream(file)) {
                exports.fetch(number, out);
            }
        });
    }

    private static JsonObject json(ZipFile zip) throws Exception {
        try (JsonReader reader = Json.createReader(zip.getInputStream(zip.getEntry("datapackage.json")))) {
            return reader.readObject();
        }
    }

    private static List<CSVRecord> rows(ZipFile zip, String path) throws Exception {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(
                new InputStreamReader(zip.getInputStream(zip.getEntry(path)), StandardCharsets.UTF_8), format)) {
            return parser.getRecords();
        }
    }

    private static String text(ZipFile zip, String path) throws Exception {
        return new String(bytes(zip, path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ZipFile zip, String path) throws Exception {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (InputStream in = zip.getInputStream(zip.getEntry(path))) {
            in.transferTo(all);
        }
        return all.toByteArray();
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(content));
    }
}
