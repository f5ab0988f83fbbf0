package se.ledstjarnan.ejb.importing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.importing.OldFault;
import se.ledstjarnan.domain.importing.OldField;

/**
 * One file of old cases, as far as it has come.
 *
 * @param progress rows that a job has read just now
 * @param persons rows with what looks like a personnummer in a text
 * @param unknown words without a meaning, the first of them
 * @param faults what is wrong, the first of it, words without a meaning not counted
 * @param words words with their meaning, the first of them
 * @param units what a word can mean, where there are words without a meaning
 */
public record CaseImportView(
        CaseImportRow head,
        long version,
        boolean ready,
        int progress,
        int persons,
        LocalDate firstDay,
        LocalDate lastDay,
        List<OldColumn> columns,
        List<OldWord> unknown,
        List<OldFault> faults,
        List<OldWord> words,
        List<OldRow> rows,
        List<OldCount> years,
        List<Meaning> units,
        List<Meaning> categories)
        implements Serializable {

    /** Something that a word can mean. */
    public record Meaning(String value, String name) implements Serializable {}

    /** What words of the field can mean; none of units and categories, which are data. */
    public static List<String> meanings(OldField field) {
        return OldMeanings.of(field);
    }
}
