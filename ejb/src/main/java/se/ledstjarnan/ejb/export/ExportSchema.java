package se.ledstjarnan.ejb.export;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.export.FullExport;

/** Describes a full export, for machines as a data package (Frictionless) and for people in Swedish. */
final class ExportSchema {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final FullExport export;
    private final Instant at;
    private final List<Written> tables;
    private final List<String> unreadable;

    /** A table as it was written. @param opened columns that were sealed */
    record Written(ExportTable table, ExportZip.Part part, long rows, List<String> opened) {}

    ExportSchema(FullExport export, Instant at, List<Written> tables, List<String> unreadable) {
        this.export = export;
        this.at = at;
        this.tables = tables;
        this.unreadable = unreadable;
    }

    String dataPackage() {
        JsonArrayBuilder resources = JSON.createArrayBuilder();
        tables.forEach(table -> resources.add(resource(table)));
        JsonObjectBuilder all = JSON.createObjectBuilder()
                .add("profile", "tabular-data-package")
                .add("name", "ledstjarnan-fullstandigt-uttag-" + export.getNumber())
                .add("title", "Ledstjärnan, fullständigt uttag " + export.getNumber())
                .add("created", at.toString())
                .add("resources", resources);
        StringWriter text = new StringWriter();
        JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)
                .writeObject(all.build());
        return text + "\n";
    }

    private static JsonObjectBuilder resource(Written written) {
        ExportTable table = written.table();
        JsonArrayBuilder fields = JSON.createArrayBuilder();
        table.taken().forEach(column -> fields.add(field(written, column)));
        JsonObjectBuilder schema = JSON.createObjectBuilder()
                .add("fields", fields)
                .add("missingValues", JSON.createArrayBuilder().add(""));
        if (table.taken().stream().map(ExportColumn::name).toList().containsAll(table.primaryKey())) {
            schema.add("primaryKey", JSON.createArrayBuilder(table.primaryKey()));
        }
        JsonArrayBuilder keys = JSON.createArrayBuilder();
        table.foreignKeys()
                .forEach(key -> keys.add(JSON.createObjectBuilder()
                        .add("fields", JSON.createArrayBuilder(key.columns()))
                        .add(
                                "reference",
                                JSON.createObjectBuilder()
                                        .add("resource", key.table().equals(table.name()) ? "" : key.table())
                                        .add("fields", JSON.createArrayBuilder(key.others())))));
        schema.add("foreignKeys", keys);
        JsonObjectBuilder resource = JSON.createObjectBuilder()
                .add("profile", "tabular-data-resource")
                .add("name", table.name())
                .add("path", table.path())
                .add("format", "csv")
                .add("mediatype", "text/csv")
                .add("encoding", "utf-8")
                .add("bytes", written.part().bytes())
                .add("hash", "sha256:" + written.part().sha256())
                .add("rows", written.rows())
                .add("schema", schema);
        if (table.comment() != null) {
            resource.add("description", table.comment());
        }
        List<String> left = table.columns().stream()
                .filter(column -> !column.isTaken())
                .map(ExportColumn::name)
                .toList();
        return left.isEmpty() ? resource : resource.add("leftOut", JSON.createArrayBuilder(left));
    }

    private static JsonObjectBuilder field(Written written, ExportColumn column) {
        boolean opened = written.opened().contains(column.name());
        JsonObjectBuilder field = JSON.createObjectBuilder()
                .add("name", column.name())
                .add("type", column.plainType())
                .add("storedAs", column.type());
        String about = column.comment();
        if (opened) {
            about = "Förseglat i systemet, öppnat här.";
        } else if (column.how() == ExportColumn.How.FILE) {
            about = "Innehållet ligger i mappen filer, under det namn som står här (dess SHA-256).";
        }
        if (about != null) {
            field.add("description", about);
        }
        if (column.required()) {
            field.add("constraints", JSON.createObjectBuilder().add("required", true));
        }
        return field;
    }

    /** In Swedish, for whoever opens it in ten years. */
    String readMe(int files, long rows) {
        String list = tables.stream()
                .map(written -> "| %s | %d | %s |"
                        .formatted(
                                written.table().path(),
                                written.rows(),
                                written.part().sha256()))
                .collect(Collectors.joining("\n"));
        String left = tables.stream()
                .flatMap(written -> written.table().columns().stream())
                .filter(column -> !column.isTaken())
                .map(column -> "- `%s.%s`: %s"
                        .formatted(
                                column.table(),
                                column.name(),
                                column.how() == ExportColumn.How.SECRET
                                        ? "nyckel eller kod som bara har mening i systemet"
                                        : "räknas fram ur andra kolumner"))
                .collect(Collectors.joining("\n"));
        String tablesLeft = ExportMaking.LEFT_OUT.stream()
                .map(name -> "- `" + name + "`: själva uttaget")
                .collect(Collectors.joining("\n"));
        String own = unreadable.stream()
                .map(name -> "- `" + name + "`: databasens egen uppgift om vilka ändringar av tabeller som har gjorts")
                .collect(Collectors.joining("\n"));
        return template()
                .replace("{number}", String.valueOf(export.getNumber()))
                .replace("{at}", at.toString())
                .replace("{tables}", String.valueOf(tables.size()))
                .replace("{rows}", String.valueOf(rows))
                .replace("{files}", String.valueOf(files))
                .replace("{list}", list)
                .replace("{left}", String.join("\n", List.of(tablesLeft, own, left)));
    }

    private static String template() {
        try (InputStream in = ExportSchema.class.getResourceAsStream("las-mig.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code sha256sum -c} reads it. */
    static String manifest(Collection<ExportZip.Part> parts) {
        return parts.stream()
                .map(part -> part.sha256() + "  " + part.path() + "\n")
                .collect(Collectors.joining());
    }
}
