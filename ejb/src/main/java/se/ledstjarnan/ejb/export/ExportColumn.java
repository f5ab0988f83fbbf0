package se.ledstjarnan.ejb.export;

import java.util.Set;

/**
 * A column of a table as it is taken out.
 *
 * @param type as PostgreSQL names it
 * @param comment null where there is none
 */
record ExportColumn(String table, String name, String type, boolean required, String comment) {

    /** What lets somebody in, or says that somebody has a code; of no use to anybody else. */
    private static final Set<String> SECRET = Set.of(
            "calendar_key.sha256",
            "case_person.identity_lookup",
            "deviation_draft.token",
            "login_throttle.key_hash",
            "public_report.code_hash",
            "public_report.digest",
            "public_throttle.key_hash",
            "report_submission.digest",
            "report_submission.token");

    /** How a column is taken out. */
    enum How {
        PLAIN,
        /** As a file of its own; the table has its checksum, which is its name. */
        FILE,
        SECRET,
        /** Worked out of other columns, as the words that a text is searched by. */
        DERIVED
    }

    How how() {
        if (SECRET.contains(table + "." + name)) {
            return How.SECRET;
        }
        if (type.equals("tsvector") || type.equals("tsquery")) {
            return How.DERIVED;
        }
        return type.equals("bytea") ? How.FILE : How.PLAIN;
    }

    boolean isTaken() {
        return how() == How.PLAIN || how() == How.FILE;
    }

    /** As a data package names it. */
    String plainType() {
        return switch (type) {
            case "smallint", "integer", "bigint" -> "integer";
            case "numeric", "double precision", "real" -> "number";
            case "boolean" -> "boolean";
            case "date" -> "date";
            default -> "string";
        };
    }
}
