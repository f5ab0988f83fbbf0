package se.ledstjarnan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    @Test
    void nothingWrittenBySomeoneActsAsAFormula() throws IOException {
        String sheet = sheet("=cmd|'/c calc'!A1", "+1+1", "@SUM(1)", "-2", "<&\u0007\ud83d\ude00");

        assertThat(sheet).doesNotContain("<f>").contains("=cmd|").contains("&lt;&amp;");
        assertThat(sheet.split("t=\"inlineStr\"", -1)).hasSize(1 + 1 + 5);
    }

    @Test
    void datesAndNumbersAreWhatTheyAre() throws IOException {
        String sheet = sheet(LocalDate.of(2026, 11, 21), Instant.parse("2026-11-21T11:00:00Z"), 7, null);

        assertThat(sheet).contains("<v>46347").contains("<v>46347.5").contains("<v>7</v>");
    }

    @Test
    void whatIsFlushedHasLeftMemory() throws IOException {
        long[] seen = new long[1];
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int one) {
                seen[0]++;
            }

            @Override
            public void write(byte[] some, int from, int length) {
                seen[0] += length;
            }
        };
        try (SheetWriter writer = new SheetWriter(counting, "Blad", List.of("Rubrik"))) {
            for (int i = 0; i < 20_000; i++) {
                writer.row("rad " + i * 7_919);
            }
            long before = seen[0];
            writer.flush();
            assertThat(seen[0]).as("written at the flush, not at the end").isGreaterThan(before + 20_000);
        }
    }

    private static String sheet(Object... cells) throws IOException {
        Path file = Files.createTempFile("sheet", ".xlsx");
        try (SheetWriter writer = new SheetWriter(Files.newOutputStream(file), "Blad", List.of("Rubrik"))) {
            writer.row(cells);
            writer.flush();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
