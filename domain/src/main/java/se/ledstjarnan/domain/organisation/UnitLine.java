package se.ledstjarnan.domain.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a row of a file says of a unit. What is null was empty, or could not be read and has its fault. */
record UnitLine(
        ImportRow row,
        String code,
        String name,
        UnitKind kind,
        String parent,
        Set<LegalArea> laws,
        LegalArea main,
        Operation operation,
        LocalDate from,
        LocalDate to) {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._/-]{1," + Unit.CODE + "}");
    private static final Map<String, UnitKind> KINDS = new LinkedHashMap<>();
    private static final Map<String, LegalArea> LAWS = new LinkedHashMap<>();

    static {
        KINDS.put("förvaltning", UnitKind.ADMINISTRATION);
        KINDS.put("avdelning", UnitKind.DEPARTMENT);
        KINDS.put("enhet", UnitKind.UNIT);
        LAWS.put("SoL", LegalArea.SOL);
        LAWS.put("LSS", LegalArea.LSS);
        LAWS.put("HSL", LegalArea.HSL);
    }

    static UnitLine read(ImportRow row, ImportCells cells, Map<String, Operation> operations) {
        cells.required(row, ImportColumn.CODE);
        cells.required(row, ImportColumn.KIND);
        UnitKind kind = cells.word(row, ImportColumn.KIND, KINDS);
        UnitLine line = new UnitLine(
                row,
                cells.matching(row, ImportColumn.CODE, CODE, ImportRule.BAD_CODE),
                cells.required(row, ImportColumn.NAME),
                kind,
                cells.optional(row, ImportColumn.PARENT),
                laws(row, cells),
                cells.word(row, ImportColumn.MAIN_LAW, LAWS),
                operation(row, cells, operations),
                cells.day(row, ImportColumn.FROM),
                cells.day(row, ImportColumn.TO));
        cells.inOrder(row, line.from, line.to);
        if (kind != null) {
            line.checkLaws(cells);
        }
        return line;
    }

    private static Set<LegalArea> laws(ImportRow row, ImportCells cells) {
        Set<LegalArea> laws = EnumSet.noneOf(LegalArea.class);
        String text = Objects.toString(cells.optional(row, ImportColumn.LAWS), "");
        for (String word : text.split("[\\s,/+]+")) {
            boolean known = LAWS.keySet().stream()
                    .filter(word::equalsIgnoreCase)
                    .map(LAWS::get)
                    .anyMatch(law -> laws.add(law) || laws.contains(law));
            if (!known && !word.isEmpty()) {
                cells.wrong(
                        row,
                        ImportColumn.LAWS,
                        ImportRule.NOT_A_WORD,
                        ImportCells.shown(word),
                        String.join(", ", LAWS.keySet()));
            }
        }
        return laws;
    }

    private static Operation operation(ImportRow row, ImportCells cells, Map<String, Operation> operations) {
        String text = cells.optional(row, ImportColumn.OPERATION);
        Operation found = text == null ? null : operations.get(text.toLowerCase(Locale.ROOT));
        if (text != null && found == null) {
            cells.wrong(row, ImportColumn.OPERATION, ImportRule.UNKNOWN_OPERATION, ImportCells.shown(text));
        }
        return found;
    }

    private void checkLaws(ImportCells cells) {
        if (kind != UnitKind.UNIT) {
            if (!laws.isEmpty() || main != null) {
                cells.wrong(row, ImportColumn.LAWS, ImportRule.LAWS_FOR_UNITS_ONLY);
            }
            return;
        }
        cells.required(row, ImportColumn.LAWS);
        cells.required(row, ImportColumn.MAIN_LAW);
        if (main != null && !laws.isEmpty() && !laws.contains(main)) {
            cells.wrong(row, ImportColumn.MAIN_LAW, ImportRule.MAIN_LAW_NOT_AMONG, word(main), words(laws));
        }
    }

    /** As it stands in a file. */
    static String word(UnitKind kind) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    static String word(LegalArea law) {
        return law == null ? null : words(Set.of(law));
    }

    /** In one order, so that the same laws are the same words. */
    static String words(Collection<LegalArea> laws) {
        return LAWS.entrySet().stream()
                .filter(law -> laws.contains(law.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }
}
