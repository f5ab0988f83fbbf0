package se.ledstjarnan.ejb.organisation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.ledstjarnan.domain.organisation.ImportColumn;
import se.ledstjarnan.domain.organisation.ImportFault;
import se.ledstjarnan.domain.organisation.ImportKind;
import se.ledstjarnan.domain.organisation.ImportRow;
import se.ledstjarnan.domain.organisation.ImportRule;

/**
 * A file taken apart into rows: separated by semicolon or comma, whichever the headings use more. Cells are text whatever they look
 * like; nothing in them is ever computed.
 */
final class ImportFile {

    private final List<ImportRow> rows = new ArrayList<>();
    private final List<ImportFault> faults = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    private ImportFile() {}

    List<ImportRow> rows() {
        return faults.isEmpty() ? rows : List.of();
    }

    /** What keeps the file from being read; then it has no rows. */
    List<ImportFault> faults() {
        return faults;
    }

    /** Headings that are none of the columns. */
    List<String> ignored() {
        return ignored;
    }

    static ImportFile read(ImportKind kind, byte[] bytes) {
        ImportFile file = new ImportFile();
        if (bytes.length > ImportService.MOST_BYTES) {
            file.faults.add(ImportFault.ofFile(ImportRule.TOO_LARGE, ImportService.MOST_BYTES / 1024 / 1024));
            return file;
        }
        ImportText text = ImportText.of(bytes);
        text.fault().ifPresent(file.faults::add);
        if (file.faults.isEmpty()) {
            file.parse(kind, text.text());
        }
        return file;
    }

    private void parse(ImportKind kind, String text) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        long row = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Map<Integer, ImportColumn> columns = null;
            int width = 0;
            for (CSVRecord cells : parser) {
                row = cells.getRecordNumber();
                if (isBlank(cells)) {
                    continue;
                }
                if (columns == null) {
                    columns = headings(kind, cells);
                    width = cells.size();
                } else {
                    read((int) row, cells, columns, width);
                }
                if (rows.size() > ImportService.MOST_ROWS) {
                    faults.add(ImportFault.ofFile(ImportRule.TOO_MANY_ROWS, ImportService.MOST_ROWS));
                }
                if (!faults.isEmpty() && faults.get(0).row() == 0) {
                    return;
                }
            }
        } catch (UncheckedIOException | IOException e) {
            faults.add(ImportFault.ofRow((int) row + 1, ImportRule.QUOTES));
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add(ImportFault.ofFile(ImportRule.EMPTY));
        }
    }

    private void read(int number, CSVRecord cells, Map<Integer, ImportColumn> columns, int width) {
        for (int i = width; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                faults.add(ImportFault.ofRow(number, ImportRule.TOO_MANY_CELLS, cells.size(), width));
                return;
            }
        }
        Map<ImportColumn, String> read = new EnumMap<>(ImportColumn.class);
        columns.forEach((place, column) -> read.put(column, place < cells.size() ? cells.get(place) : ""));
        rows.add(new ImportRow(number, read));
    }

    private Map<Integer, ImportColumn> headings(ImportKind kind, CSVRecord cells) {
        Map<Integer, ImportColumn> columns = new TreeMap<>();
        for (int place = 0; place < cells.size(); place++) {
            String heading = cells.get(place).strip();
            Optional<ImportColumn> meant = kind.columns().stream()
                    .filter(column -> column.isNamed(heading))
                    .findFirst();
            if (meant.isEmpty() && !heading.isEmpty()) {
                ignored.add(heading.length() > 40 ? heading.substring(0, 40) + "…" : heading);
            } else if (meant.isPresent() && columns.containsValue(meant.get())) {
                faults.add(new ImportFault(0, meant.get(), ImportRule.HEADING_TWICE, List.of()));
            } else if (meant.isPresent()) {
                columns.put(place, meant.get());
            }
        }
        kind.needed().stream()
                .filter(column -> !columns.containsValue(column))
                .forEach(column -> faults.add(new ImportFault(0, column, ImportRule.HEADING_MISSING, List.of())));
        return columns;
    }

    private static char delimiter(String text) {
        String headings =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        long semicolons = headings.chars().filter(c -> c == ';').count();
        long commas = headings.chars().filter(c -> c == ',').count();
        return commas > semicolons ? ',' : ';';
    }

    private static boolean isBlank(CSVRecord cells) {
        return cells.stream().allMatch(String::isBlank);
    }
}
