package se.ledstjarnan.ejb.export;

import java.util.List;

/** A table as it is taken out. @param comment null where there is none */
record ExportTable(
        String name, String comment, List<ExportColumn> columns, List<String> primaryKey, List<Foreign> foreignKeys) {

    /** Columns that point at a row of another table. */
    record Foreign(List<String> columns, String table, List<String> others) {}

    List<ExportColumn> taken() {
        return columns.stream().filter(ExportColumn::isTaken).toList();
    }

    String path() {
        return "tabeller/" + name + ".csv";
    }
}
