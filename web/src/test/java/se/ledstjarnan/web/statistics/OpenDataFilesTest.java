package se.ledstjarnan.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.statistics.OpenFigure;
import se.ledstjarnan.domain.statistics.PublishedCell;
import se.ledstjarnan.ejb.statistics.OpenYear;

class OpenDataFilesTest {

    private static final List<OpenYear> YEARS = List.of(new OpenYear(
            2025,
            5,
            Instant.parse("2026-02-01T08:00:00Z"),
            List.of(
                    new OpenFigure("DEVIATION", "CATEGORY", "Fall, halka", PublishedCell.shown(40)),
                    new OpenFigure("DEVIATION", "CATEGORY", "Trycksår", PublishedCell.small()),
                    new OpenFigure("DEVIATION", "CATEGORY", "Hygien", PublishedCell.withheld()),
                    new OpenFigure("DEVIATION", "CATEGORY", "", PublishedCell.shown(55)))));

    @Test
    void aHiddenFigureHasNoNumberInTheFile() {
        assertThat(OpenDataFiles.csv(YEARS).split("\r\n"))
                .containsExactly(
                        "ar,matt,uppdelning,del,antal,dolt",
                        "2025,Avvikelser,Kategori,\"Fall, halka\",40,",
                        "2025,Avvikelser,Kategori,Trycksår,,1–4",
                        "2025,Avvikelser,Kategori,Hygien,,dolt för att inget annat ska kunna räknas ut",
                        "2025,Avvikelser,Kategori,Alla,55,");
    }

    @Test
    void theSchemaNamesTheColumnsInOrder() {
        JsonObject schema = OpenDataFiles.schema();

        List<String> names = schema.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                .map(field -> field.getString("name"))
                .toList();
        assertThat(String.join(",", names))
                .isEqualTo(OpenDataFiles.csv(List.of()).strip());
    }

    @Test
    void theCatalogTellsWhereTheFileIsAndWhatItHolds() {
        JsonObject catalog = OpenDataFiles.catalog("https://kommun.se/public/data/", "Exempel kommun", YEARS);

        List<JsonObject> nodes = catalog.getJsonArray("@graph").getValuesAs(JsonObject.class);
        assertThat(nodes)
                .extracting(node -> node.getString("@type"))
                .containsExactly("foaf:Agent", "dcat:Catalog", "dcat:Dataset", "dcat:Distribution");
        assertThat(nodes.get(3).getJsonObject("dcat:downloadURL").getString("@id"))
                .isEqualTo("https://kommun.se/public/data/figures.csv");
        assertThat(nodes.get(2).toString())
                .contains("2025-01-01")
                .contains("2025-12-31")
                .contains("2026-02-01");
    }
}
