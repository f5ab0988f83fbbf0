package se.ledstjarnan.ejb.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.importing.OldFault;
import se.ledstjarnan.domain.importing.OldRule;

/** A table in a file that somebody else made, as CSV or xlsx, read row by row. Cells are text whatever they look like; nothing is computed. */
final class TableFile {

    /** Longest table that is taken in at once, and the most columns. */
    static final int MOST_ROWS = 500_000;

    static final int MOST_COLUMNS = 200;

    private TableFile() {}

    /** Takes a row in. */
    @FunctionalInterface
    interface Rows {
        /** @param line as a spreadsheet numbers it, from 1; false when no more is wanted */
        boolean row(int line, List<String> cells);
    }

    /** What keeps the file from being read; a line of 0 is the whole of it. */
    static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient OldFault fault;

        UnreadableException(OldRule rule, Object about) {
            this(OldFault.ofFile(rule, about));
        }

        UnreadableException(OldFault fault) {
            super(fault.rule().name());
            this.fault = fault;
        }

        OldFault fault() {
            return fault;
        }
    }

    /** Hands over row by row; wholly empty rows are left out. */
    static void read(Path file, Rows rows) throws IOException, UnreadableException {
        Rows filled = (line, cells) -> {
            return isBlank(cells) || rows.row(line, cells);
        };
        byte[] begin;
        try (InputStream in = Files.newInputStream(file)) {
            begin = in.readNBytes(8);
        }
        if (begin.length == 0) {
            throw new UnreadableException(OldRule.EMPTY, null);
        }
        if (begins(begin, 'P', 'K', 3, 4)) {
            SheetRows.read(file, filled);
        } else if (begins(begin, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableException(OldRule.OLD_EXCEL, null);
        } else if (begins(begin, '%', 'P', 'D', 'F')
                || begins(begin, 0x89, 'P', 'N', 'G')
                || begins(begin, 0xFF, 0xD8, 0xFF)
                || begins(begin, 0x1F, 0x8B)) {
            throw new UnreadableException(OldRule.NOT_TEXT, null);
        } else {
            CsvRows.read(file, filled);
        }
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    static void checkSize(int line, int columns) throws UnreadableException {
        if (line > MOST_ROWS + 1) {
            throw new UnreadableException(OldRule.TOO_MANY_ROWS, String.format(Locale.ROOT, "%d", MOST_ROWS));
        }
        if (columns > MOST_COLUMNS) {
            throw new UnreadableException(OldRule.TOO_MANY_COLUMNS, MOST_COLUMNS);
        }
    }

    static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || bytes[i] != (byte) with[i]) {
                return false;
            }
        }
        return true;
    }
}
