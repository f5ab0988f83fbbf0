package se.ledstjarnan.ejb.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.importing.OldRule;

class TableFileTest {

    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd;@\"/>"
                    + "<numFmt numFmtId=\"165\" formatCode=\"0.0 &quot;dygn&quot;\"/></numFmts>"
                    + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                    + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8, ;", "UTF-8, ','", "windows-1252, ;", "UTF-16, '\t'"})
    void readsTextInAnyUsualEncodingAndSeparator(String encoding, String sign) throws Exception {
        String text =
                "Nr" + sign + "Händelse\n\n1" + sign + "\"Föll " + sign + " \"\"hårt\"\"\nnere\"\n  \n2" + sign + "\n";

        assertThat(read(text.getBytes(Charset.forName(encoding))))
                .containsExactly(
                        List.of("1:Nr", "Händelse"),
                        List.of("3:1", "Föll " + sign + " \"hårt\"\nnere"),
                        List.of("5:2", ""));
    }

    @Test
    void leavesTheMarkOfUtf8OutOfTheFirstHeading() throws Exception {
        assertThat(read("\uFEFFNr;År\n".getBytes(StandardCharsets.UTF_8))).containsExactly(List.of("1:Nr", "År"));
    }

    @Test
    void refusesWhatIsSomeOfEachEncoding() throws Exception {
        byte[] good = "Nr;Händelse\n1;Mår\n".getBytes(Charset.forName("windows-1252"));
        byte[] bad = "2;Dörr\n".getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[good.length + bad.length];
        System.arraycopy(good, 0, both, 0, good.length);
        System.arraycopy(bad, 0, both, good.length, bad.length);

        assertThat(fault(both)).isEqualTo(OldRule.MIXED_ENCODING + " 3");
    }

    @Test
    void saysWhatIsNoTable() throws Exception {
        assertThat(fault(new byte[0])).isEqualTo(OldRule.EMPTY + " 0");
        assertThat(fault("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).isEqualTo(OldRule.NOT_TEXT + " 0");
        assertThat(fault(new byte[] {'M', 'Z', 0, 1, 2})).isEqualTo(OldRule.NOT_TEXT + " 0");
        assertThat(fault(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .isEqualTo(OldRule.OLD_EXCEL + " 0");
        assertThat(fault("Nr;Text\n1;\"öppnad\n2;b\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(OldRule.QUOTES + " 2");
        assertThat(fault("PK\u0003\u0004 trasig".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(OldRule.BROKEN + " 0");
        assertThat(fault("a;".repeat(TableFile.MOST_COLUMNS + 1).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(OldRule.TOO_MANY_COLUMNS + " 0");
    }

    @Test
    void readsTheFirstSheetOfAWorkbookWithDaysAndLastValuesOfFormulas() throws Exception {
        String shared = "<sst><si><t>Nr</t></si><si><r><t>Hän</t></r><r><t>delse</t></r><rPh><t>x</t></rPh></si></sst>";
        String sheet =
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
                        + "<row r=\"4\"><c r=\"A4\"><v>43555</v></c><c r=\"B4\" s=\"1\"><v>43555</v></c><c r=\"C4\" s=\"2\"><v>43555</v></c>"
                        + "<c r=\"D4\" s=\"3\"><v>43555.5868055556</v></c><c r=\"E4\" s=\"4\"><v>2.50</v></c>"
                        + "<c r=\"F4\" t=\"str\"><f>CONCAT(\"a\",\"b\")</f><v>ab</v></c><c r=\"G4\" t=\"e\"><v>#REF!</v></c>"
                        + "<c r=\"H4\" t=\"inlineStr\"><is><t>=1+1</t></is></c><c r=\"I4\"/></row><row r=\"5\"><c r=\"A5\" t=\"str\"><v> </v></c></row>"
                        + "</sheetData></worksheet>";

        assertThat(read(workbook(sheet, shared)))
                .containsExactly(
                        List.of("1:Nr", "", "Händelse"),
                        List.of(
                                "4:43555",
                                "2019-03-31",
                                "2019-03-31",
                                "2019-03-31T14:05",
                                "2.5",
                                "ab",
                                "#REF!",
                                "=1+1",
                                ""));
    }

    @Test
    void refusesWhatSwellsAndWhatPointsOutside() throws Exception {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write("<sst>".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1024 * 1024];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                zip.write(blanks);
            }
            zip.write("</sst>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet/>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Files.size(bomb)).isLessThan(1024 * 1024);
        assertThat(fault(Files.readAllBytes(bomb))).isEqualTo(OldRule.SWELLS + " 0");

        String outside = "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>";
        String sheet = "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>";
        assertThat(fault(workbook(sheet, outside))).isEqualTo(OldRule.BROKEN + " 0");
    }

    private byte[] workbook(String sheet, String shared) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String[] part : new String[][] {
                {"xl/worksheets/sheet1.xml", sheet},
                {"xl/worksheets/sheet2.xml", "<worksheet/>"},
                {"xl/sharedStrings.xml", shared},
                {"xl/styles.xml", STYLES}
            }) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.readAllBytes(file);
    }

    private List<List<String>> read(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("file"), bytes);
        List<List<String>> rows = new ArrayList<>();
        TableFile.read(file, (line, cells) -> {
            List<String> row = new ArrayList<>(cells);
            row.set(0, line + ":" + row.get(0));
            return rows.add(row);
        });
        return rows;
    }

    private String fault(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("file"), bytes);
        TableFile.UnreadableException refused = catchThrowableOfType(
                TableFile.UnreadableException.class, () -> TableFile.read(file, (line, cells) -> true));
        return refused.fault().rule() + " " + refused.fault().line();
    }
}
