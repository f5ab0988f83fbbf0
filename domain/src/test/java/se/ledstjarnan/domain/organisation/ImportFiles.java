package se.ledstjarnan.domain.organisation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rows of files for tests, written with semicolons. */
final class ImportFiles {

    private ImportFiles() {}

    static List<ImportRow> rows(String headings, String... lines) {
        String[] columns = headings.split(";");
        List<ImportRow> rows = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split(";", -1);
            Map<ImportColumn, String> read = new EnumMap<>(ImportColumn.class);
            for (int i = 0; i < columns.length; i++) {
                read.put(ImportColumn.valueOf(columns[i]), cells[i]);
            }
            rows.add(new ImportRow(rows.size() + 2, read));
        }
        return rows;
    }

    /** As "2 NAME REQUIRED". */
    static List<String> faults(ImportPlan plan) {
        return plan.faults().stream()
                .map(fault -> fault.row() + (fault.column() == null ? " " : " " + fault.column() + " ") + fault.rule())
                .toList();
    }

    static ImportPreview preview(ImportPlan plan) {
        return plan.preview(100, List.of(), List.of());
    }
}
