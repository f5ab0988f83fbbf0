package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.shared.Text;

/** Reads cells and collects what is wrong with them. What cannot be read is null, and has its fault. */
final class ImportCells {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int SHOWN = 40;

    private final Set<ImportFault> faults = new LinkedHashSet<>();
    private final Set<Integer> faulty = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();

    void wrong(ImportRow row, ImportColumn column, ImportRule rule, Serializable... arguments) {
        faults.add(new ImportFault(row.number(), column, rule, List.of(arguments)));
        faulty.add(row.number());
    }

    boolean right(ImportRow row) {
        return !faulty.contains(row.number());
    }

    List<ImportFault> faults() {
        return List.copyOf(faults);
    }

    String required(ImportRow row, ImportColumn column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            wrong(row, column, ImportRule.REQUIRED);
        }
        return optional(row, column);
    }

    /** Null for an empty cell. */
    String optional(ImportRow row, ImportColumn column) {
        String text = row.cell(column).replace('\n', ' ').replace('\t', ' ');
        if (text.length() > Text.SHORT) {
            wrong(row, column, ImportRule.TOO_LONG, Text.SHORT, text.length());
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    String matching(ImportRow row, ImportColumn column, Pattern form, ImportRule otherwise) {
        String text = optional(row, column);
        if (text != null && !form.matcher(text).matches()) {
            wrong(row, column, otherwise, shown(text));
            return null;
        }
        return text;
    }

    /** As 2026-01-31. */
    LocalDate day(ImportRow row, ImportColumn column) {
        String text = optional(row, column);
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Said below, as any other day that cannot be meant.
        }
        wrong(row, column, ImportRule.NOT_A_DAY, shown(text));
        return null;
    }

    void inOrder(ImportRow row, LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            wrong(row, ImportColumn.TO, ImportRule.END_BEFORE_START, from.toString());
        }
    }

    /** One of a few words, in any case. */
    <T> T word(ImportRow row, ImportColumn column, Map<String, T> words) {
        String text = optional(row, column);
        if (text == null) {
            return null;
        }
        for (Map.Entry<String, T> word : words.entrySet()) {
            if (ImportColumn.plain(word.getKey()).equals(ImportColumn.plain(text))) {
                return word.getValue();
            }
        }
        wrong(row, column, ImportRule.NOT_A_WORD, shown(text), String.join(", ", words.keySet()));
        return null;
    }

    /** The second row about the same thing is wrong, and names the first. */
    void once(ImportRow row, ImportColumn column, String key, String shown) {
        Integer first = seen.putIfAbsent(key, row.number());
        if (first != null) {
            wrong(row, column, ImportRule.TWICE_IN_FILE, shown(shown), first);
        }
    }

    /** Enough of a cell to find it by. */
    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
}
