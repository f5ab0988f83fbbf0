package se.ledstjarnan.ejb.routine;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.ledstjarnan.domain.file.FileKind;
import se.ledstjarnan.domain.routine.FolderColumn;
import se.ledstjarnan.domain.routine.FolderNote;
import se.ledstjarnan.domain.routine.FolderRow;
import se.ledstjarnan.domain.routine.FolderRule;
import se.ledstjarnan.ejb.file.FileText;

/** The table that goes with a folder, taken apart: separated by semicolon or comma, whichever the headings use more. */
record FolderTable(List<FolderRow> rows, List<FolderNote> faults) {

    private static final int MOST_ROWS = 1_000;
    private static final int MOST_CHARACTERS = 2_000_000;

    static FolderTable read(byte[] bytes) {
        List<FolderRow> rows = new ArrayList<>();
        List<FolderNote> faults = new ArrayList<>();
        long at = 0;
        try {
            String text = FileText.of(FileKind.TEXT, bytes, MOST_CHARACTERS);
            CSVFormat format =
                    CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).get();
            Map<FolderColumn, Integer> places = null;
            try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
                for (CSVRecord record : parser) {
                    at = parser.getCurrentLineNumber();
                    if (places == null) {
                        places = places(record);
                    } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                        rows.add(new FolderRow((int) record.getRecordNumber(), cells(record, places)));
                    }
                    if (rows.size() > MOST_ROWS) {
                        return failed(FolderRule.TOO_MANY_FILES, 0);
                    }
                }
            }
            headings(places == null ? Map.of() : places, faults);
        } catch (IOException | UncheckedIOException | FileText.UnreadableException e) {
            return failed(FolderRule.TABLE_UNREADABLE, at + 1);
        }
        return new FolderTable(faults.isEmpty() ? rows : List.of(), faults);
    }

    private static FolderTable failed(FolderRule rule, long row) {
        return new FolderTable(List.of(), List.of(new FolderNote((int) row, null, rule, "")));
    }

    private static char delimiter(String text) {
        String headings = text.lines().findFirst().orElse("");
        return headings.chars().filter(c -> c == ',').count()
                        > headings.chars().filter(c -> c == ';').count()
                ? ','
                : ';';
    }

    private static Map<FolderColumn, Integer> places(CSVRecord headings) {
        Map<FolderColumn, Integer> places = new EnumMap<>(FolderColumn.class);
        for (int i = 0; i < headings.size(); i++) {
            int place = i;
            Arrays.stream(FolderColumn.values())
                    .filter(column -> column.isNamed(headings.get(place)))
                    .forEach(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    private static Map<FolderColumn, String> cells(CSVRecord record, Map<FolderColumn, Integer> places) {
        Map<FolderColumn, String> cells = new EnumMap<>(FolderColumn.class);
        places.forEach((column, place) -> cells.put(column, place < record.size() ? record.get(place) : ""));
        return cells;
    }

    private static void headings(Map<FolderColumn, Integer> places, List<FolderNote> faults) {
        Arrays.stream(FolderColumn.values())
                .filter(column -> column.isNeeded() && !places.containsKey(column))
                .forEach(column -> faults.add(new FolderNote(0, null, FolderRule.HEADING_MISSING, column.heading())));
    }
}
