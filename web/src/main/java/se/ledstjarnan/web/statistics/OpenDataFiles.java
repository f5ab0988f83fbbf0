package se.ledstjarnan.web.statistics;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import se.ledstjarnan.domain.statistics.OpenFigure;
import se.ledstjarnan.ejb.statistics.OpenYear;
import se.ledstjarnan.web.shared.Texts;

/**
 * The open data as files: the figures as CSV (RFC 4180), their table schema (Frictionless), and what they are as DCAT-AP-SE in
 * JSON-LD.
 */
final class OpenDataFiles {

    static final String FIGURES = "figures.csv";
    static final String SCHEMA = "schema.json";
    static final String CATALOG = "catalog.jsonld";

    private static final List<String> FIELDS = List.of("ar", "matt", "uppdelning", "del", "antal", "dolt");
    private static final String LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/";
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

    private OpenDataFiles() {}

    static String csv(List<OpenYear> years) {
        StringBuilder text = new StringBuilder(String.join(",", FIELDS)).append("\r\n");
        for (OpenYear year : years) {
            for (OpenFigure figure : year.figures()) {
                text.append(year.year())
                        .append(',')
                        .append(quoted(Texts.of("statistics.open.measure." + figure.getMeasure())))
                        .append(',')
                        .append(quoted(Texts.of("statistics.open.dimension." + figure.getDimension())))
                        .append(',')
                        .append(quoted(part(figure)))
                        .append(',')
                        .append(figure.getCount() == null ? "" : figure.getCount())
                        .append(',')
                        .append(quoted(hidden(figure, year.threshold())))
                        .append("\r\n");
            }
        }
        return text.toString();
    }

    /** The part in words; the sum of all where it has no name. */
    static String part(OpenFigure figure) {
        if (figure.getPart().isEmpty()) {
            return Texts.of("statistics.pivot.all");
        }
        if ("-".equals(figure.getPart())) {
            return Texts.of("statistics.pivot.none.OTHER");
        }
        return "AREA".equals(figure.getDimension()) ? Texts.of("deviation.area." + figure.getPart()) : figure.getPart();
    }

    static String hidden(OpenFigure figure, int threshold) {
        return figure.getHidden() == null
                ? ""
                : Texts.of("statistics.open.hidden." + figure.getHidden(), threshold - 1);
    }

    private static String quoted(String text) {
        boolean needed = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    static JsonObject schema() {
        JsonArrayBuilder fields = Json.createArrayBuilder();
        for (String field : FIELDS) {
            JsonObjectBuilder told = Json.createObjectBuilder()
                    .add("name", field)
                    .add("title", Texts.of("statistics.open.field." + field))
                    .add("type", "ar".equals(field) ? "year" : "antal".equals(field) ? "integer" : "string")
                    .add("description", Texts.of("statistics.open.field." + field + ".help"));
            boolean may = "antal".equals(field) || "dolt".equals(field);
            told.add("constraints", Json.createObjectBuilder().add("required", !may));
            fields.add(told);
        }
        return Json.createObjectBuilder()
                .add("$schema", "https://specs.frictionlessdata.io/schemas/table-schema.json")
                .add("fields", fields)
                .add("missingValues", Json.createArrayBuilder().add(""))
                .add("primaryKey", Json.createArrayBuilder(List.of("ar", "matt", "uppdelning", "del")))
                .build();
    }

    /**
     * @param base the address of the folder of the files, with its slash
     * @param publisher the municipality
     */
    static JsonObject catalog(String base, String publisher, List<OpenYear> years) {
        String organisation = base + "#publisher";
        JsonArrayBuilder graph = Json.createArrayBuilder()
                .add(node(organisation, "foaf:Agent").add("foaf:name", publisher))
                .add(node(base + "#catalog", "dcat:Catalog")
                        .add("dct:title", swedish(Texts.of("statistics.open.catalog", publisher)))
                        .add("dct:description", swedish(Texts.of("statistics.open.about")))
                        .add("dct:publisher", reference(organisation))
                        .add("dct:license", reference(LICENCE))
                        .add("dct:language", reference(AUTHORITY + "language/SWE"))
                        .add("dcat:dataset", reference(base + "#figures")));
        JsonObjectBuilder dataset = node(base + "#figures", "dcat:Dataset")
                .add("dct:title", swedish(Texts.of("statistics.open.dataset")))
                .add("dct:description", swedish(Texts.of("statistics.open.about")))
                .add("dct:publisher", reference(organisation))
                .add("dcat:theme", reference(AUTHORITY + "data-theme/HEAL"))
                .add("dct:accessRights", reference(AUTHORITY + "access-right/PUBLIC"))
                .add("dct:accrualPeriodicity", reference(AUTHORITY + "frequency/ANNUAL"))
                .add("dct:language", reference(AUTHORITY + "language/SWE"))
                .add("dcat:distribution", reference(base + "#csv"));
        years.stream()
                .map(OpenYear::publishedAt)
                .max(java.time.Instant::compareTo)
                .ifPresent(at -> dataset.add("dct:modified", typed(at.toString(), "xsd:dateTime")));
        years.stream()
                .mapToInt(OpenYear::year)
                .min()
                .ifPresent(first -> dataset.add(
                        "dct:temporal",
                        Json.createObjectBuilder()
                                .add("@type", "dct:PeriodOfTime")
                                .add("dcat:startDate", typed(first + "-01-01", "xsd:date"))
                                .add(
                                        "dcat:endDate",
                                        typed(
                                                years.stream()
                                                                .mapToInt(OpenYear::year)
                                                                .max()
                                                                .getAsInt() + "-12-31",
                                                "xsd:date"))));
        graph.add(dataset);
        graph.add(node(base + "#csv", "dcat:Distribution")
                .add("dct:title", swedish(FIGURES))
                .add("dcat:accessURL", reference(base + FIGURES))
                .add("dcat:downloadURL", reference(base + FIGURES))
                .add("dct:format", "text/csv")
                .add("dct:license", reference(LICENCE))
                .add("dct:conformsTo", reference(base + SCHEMA)));
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createObjectBuilder()
                                .add("dcat", "http://www.w3.org/ns/dcat#")
                                .add("dct", "http://purl.org/dc/terms/")
                                .add("foaf", "http://xmlns.com/foaf/0.1/")
                                .add("xsd", "http://www.w3.org/2001/XMLSchema#"))
                .add("@graph", graph)
                .build();
    }

    private static JsonObjectBuilder node(String id, String type) {
        return Json.createObjectBuilder().add("@id", id).add("@type", type);
    }

    private static JsonObjectBuilder reference(String id) {
        return Json.createObjectBuilder().add("@id", id);
    }

    private static JsonObjectBuilder swedish(String text) {
        return Json.createObjectBuilder().add("@value", text).add("@language", "sv");
    }

    private static JsonObjectBuilder typed(String value, String type) {
        return Json.createObjectBuilder().add("@value", value).add("@type", type);
    }
}
