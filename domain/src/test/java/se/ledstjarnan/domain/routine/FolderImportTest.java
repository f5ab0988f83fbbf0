package se.ledstjarnan.domain.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;

class FolderImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final FolderImport.Words WORDS = new FolderImport.Words(
            Map.of("rutin", RoutineKind.ROUTINE),
            Map.of("mas", Role.MAS, "enhetschef", Role.ENHETSCHEF),
            Map.of("björken", 5L, "granen, nattpatrull", 6L));

    @Test
    void aRowBecomesADraftWithTheTextOfItsFile() {
        FolderImport read = read(
                List.of(file("Rutiner/Nattfasta.docx", "Högst elva timmar.")),
                "nattfasta.docx;Nattfasta;Rutin;MAS;SoL, HSL;Björken|Granen, nattpatrull;2026-01-10;2027-01-10");

        assertThat(read.faults()).isEmpty();
        assertThat(read.remarks()).isEmpty();
        RoutineContent content = read.entries().get(0).content();
        assertThat(content.title()).isEqualTo("Nattfasta");
        assertThat(content.text()).isEqualTo("Högst elva timmar.");
        assertThat(content.responsible()).isEqualTo(Role.MAS);
        assertThat(content.areas()).containsExactlyInAnyOrder(LegalArea.SOL, LegalArea.HSL);
        assertThat(content.units()).containsExactlyInAnyOrder(5L, 6L);
        assertThat(content.reviewBy()).isEqualTo(LocalDate.of(2027, 1, 10));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                ";T;Rutin;MAS;SoL;;; > MISSING",
                "b.docx;T;Rutin;MAS;SoL;;; > NO_SUCH_FILE",
                "a.docx;T;Roman;MAS;SoL;;; > UNKNOWN_KIND",
                "a.docx;T;;MAS;SoL;;; > MISSING",
                "a.docx;T;Rutin;Anna-Lena Berg;SoL;;; > PERSON_FOR_POSITION",
                "a.docx;T;Rutin;rektor;SoL;;; > UNKNOWN_POSITION",
                "a.docx;T;Rutin;MAS;PBL;;; > UNKNOWN_AREA",
                "a.docx;T;Rutin;MAS;;;; > MISSING",
                "a.docx;T;Rutin;MAS;SoL;Linden;; > UNKNOWN_UNIT",
                "a.docx;T;Rutin;MAS;SoL;;2026-02-30; > NOT_A_DAY",
                "a.docx;T;Rutin;MAS;SoL;;;i höst > NOT_A_DAY",
                "trasig.pdf;T;Rutin;MAS;SoL;;; > FILE_BROKEN"
            })
    void whatIsWrongIsSaidAndNothingBecomesOfTheRow(String cells, FolderRule rule) {
        FolderImport read =
                read(List.of(file("a.docx", "Text."), new FolderFile("trasig.pdf", "", FolderRule.FILE_BROKEN)), cells);

        assertThat(read.faults()).extracting(FolderNote::rule).containsExactly(rule);
        assertThat(read.faults().get(0).row()).isEqualTo(2);
        assertThat(read.entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "a.docx;T;Rutin;MAS;SoL;;1923-05-01;2027-01-01 > ODD_DAY",
                "a.docx;T;Rutin;MAS;SoL;;2027-05-01;2027-06-01 > ODD_DAY",
                "a.docx;T;Rutin;MAS;SoL;;2023-05-26;2027-01-01 > OLD",
                "a.docx;T;Rutin;MAS;SoL;;;tills vidare > NO_REVIEW",
                "a.docx;T;Rutin;MAS;SoL;;;2024-01-01 > REVIEW_PAST",
                "mall.docx;T;Rutin;MAS;SoL;;;2027-01-01 > PLACEHOLDER",
                "tom.pdf;T;Rutin;MAS;SoL;;;2027-01-01 > NO_TEXT",
                "rutin (1) (1).docx;T;Rutin;MAS;SoL;;;2027-01-01 > VERSION_IN_NAME",
                "rutin version 3.docx;T;Rutin;MAS;SoL;;;2027-01-01 > VERSION_IN_NAME"
            })
    void whatRealFoldersHaveWrongIsRemarkedOn(String cells, FolderRule rule) {
        String name = cells.substring(0, cells.indexOf(';'));
        FolderImport read = read(
                List.of(file(
                        name, name.equals("mall.docx") ? "Ring [ange namn]." : name.equals("tom.pdf") ? "" : "Text.")),
                cells);

        assertThat(read.faults()).isEmpty();
        assertThat(read.remarks()).extracting(FolderNote::rule).containsExactly(rule);
        assertThat(read.entries()).hasSize(1);
    }

    @Test
    void copiesAndFilesWithoutARowAreToldOf() {
        FolderImport read = read(
                List.of(file("a.docx", "Samma."), file("b.docx", "Samma."), file("c.docx", "Annat.")),
                "a.docx;A;Rutin;MAS;SoL;;;2027-01-01",
                "b.docx;B;Rutin;MAS;SoL;;;2027-01-01");

        assertThat(read.remarks())
                .extracting(FolderNote::rule)
                .containsExactly(FolderRule.NO_ROW, FolderRule.SAME_TEXT);
        assertThat(read.remarks().get(1).about()).isEqualTo("2");

        FolderImport twice = read(
                List.of(file("a.docx", "Text.")),
                "a.docx;A;Rutin;MAS;SoL;;;2027-01-01",
                "A.DOCX;B;Rutin;MAS;SoL;;;2027-01-01");
        assertThat(twice.faults()).extracting(FolderNote::rule).containsExactly(FolderRule.FILE_TWICE);
    }

    @Test
    void anEmptyTableIsSaidToBe() {
        assertThat(read(List.of(file("a.docx", "Text."))).faults())
                .extracting(FolderNote::rule)
                .containsExactly(FolderRule.NOTHING);
    }

    private static FolderFile file(String name, String text) {
        return new FolderFile(name, text, null);
    }

    private static FolderImport read(List<FolderFile> files, String... rows) {
        int[] number = {1};
        return new FolderImport(
                Stream.of(rows).map(cells -> row(++number[0], cells)).toList(), files, WORDS, TODAY);
    }

    private static FolderRow row(int number, String cells) {
        Map<FolderColumn, String> read = new EnumMap<>(FolderColumn.class);
        List<String> each = Arrays.asList(cells.split(";", -1));
        FolderColumn[] order = {
            FolderColumn.FILE,
            FolderColumn.TITLE,
            FolderColumn.KIND,
            FolderColumn.RESPONSIBLE,
            FolderColumn.AREAS,
            FolderColumn.UNITS,
            FolderColumn.DECIDED,
            FolderColumn.REVIEW
        };
        for (int i = 0; i < each.size(); i++) {
            read.put(order[i], each.get(i));
        }
        return new FolderRow(number, read);
    }
}
