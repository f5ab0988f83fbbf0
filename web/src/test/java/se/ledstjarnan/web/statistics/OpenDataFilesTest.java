package se.ledstjarnan.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

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
                    new OpenFigure("DEVIATION", "CATEGORY", "FALL", "Fall, halka", 40, PublishedCell.shown(40)),
                    new OpenFigure("DEVIATION", "CATEGORY", "TRYCKSAR", "Trycksår", 3, PublishedCell.small()),
                    new OpenFigure("DEVIATION", "CATEGORY", "HYGIEN", "Hygien", 12, PublishedCell.withheld()),
                    new OpenFigure("DEVIATION", "CATEGORY", "", "", 55, PublishedCell.shown(55)))));

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
}
