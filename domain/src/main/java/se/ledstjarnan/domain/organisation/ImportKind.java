package se.ledstjarnan.domain.organisation;

import java.util.List;
import java.util.stream.Stream;

/** What a file of the organisation is about, and which columns it has. */
public enum ImportKind {
    UNITS(
            List.of(
                    ImportColumn.CODE,
                    ImportColumn.NAME,
                    ImportColumn.KIND,
                    ImportColumn.PARENT,
                    ImportColumn.LAWS,
                    ImportColumn.MAIN_LAW),
            List.of(ImportColumn.OPERATION, ImportColumn.FROM, ImportColumn.TO)),
    EMPLOYEES(
            List.of(ImportColumn.USERNAME, ImportColumn.GIVEN_NAME, ImportColumn.FAMILY_NAME),
            List.of(ImportColumn.TITLE, ImportColumn.EMAIL, ImportColumn.ACTIVE)),
    EMPLOYMENTS(
            List.of(ImportColumn.USERNAME, ImportColumn.CODE, ImportColumn.TASK, ImportColumn.FROM),
            List.of(ImportColumn.TO));

    private final List<ImportColumn> needed;
    private final List<ImportColumn> optional;

    ImportKind(List<ImportColumn> needed, List<ImportColumn> optional) {
        this.needed = needed;
        this.optional = optional;
    }

    /** Columns that a file must have, whatever stands in them. */
    public List<ImportColumn> needed() {
        return needed;
    }

    /** Needed and optional ones, in the order of the sample file. */
    public List<ImportColumn> columns() {
        return Stream.concat(needed.stream(), optional.stream()).toList();
    }
}
