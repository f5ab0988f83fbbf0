package se.ledstjarnan.domain.routine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.Text;

/**
 * A folder of documents with the table that tells of them, on its way in as drafts: what is wrong, row by row, and what real folders have
 * wrong about their heads – no date of review, a person instead of a position, brackets of a template, copies, versions in file names.
 */
public final class FolderImport {

    private static final LocalDate OLDEST = LocalDate.of(1990, 1, 1);
    private static final int OLD_YEARS = 2;
    private static final Pattern VERSION =
            Pattern.compile("(?i)\\(\\d+\\)|kopia|copy|version\\s*\\d|\\bv\\d+\\b|slutlig|reviderad");
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)+");

    private final List<FolderNote> notes = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, FolderFile> files = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final Set<FolderFile> named = new HashSet<>();
    private final Words words;
    private final LocalDate today;

    /** A document to be, with the file that it comes from. */
    public record Entry(int row, FolderFile file, RoutineContent content) {}

    /**
     * What the words of the table mean.
     *
     * @param units ids by name in lower case
     */
    public record Words(Map<String, RoutineKind> kinds, Map<String, Role> positions, Map<String, Long> units) {}

    public FolderImport(List<FolderRow> rows, List<FolderFile> folder, Words words, LocalDate today) {
        this.words = words;
        this.today = today;
        folder.forEach(file -> files.put(key(file.name()), file));
        folder.forEach(file -> files.putIfAbsent(key(file.lastName()), file));
        rows.forEach(this::read);
        folder.stream()
                .filter(file -> !named.contains(file))
                .forEach(file -> note(0, file.name(), FolderRule.NO_ROW, ""));
        if (rows.isEmpty()) {
            note(0, null, FolderRule.NOTHING, "");
        }
    }

    private static String key(String name) {
        return Text.clean(name).replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private void read(FolderRow row) {
        int before = faults().size();
        FolderFile file = file(row);
        RoutineKind kind = word(row, FolderColumn.KIND, words.kinds(), FolderRule.UNKNOWN_KIND);
        Role responsible = responsible(row);
        Set<LegalArea> areas = areas(row);
        Set<Long> units = units(row);
        LocalDate review = review(row);
        decided(row);
        String title = title(row, file);
        if (faults().size() > before) {
            return;
        }
        remark(row, file);
        String text = file.text().isEmpty() ? null : file.text();
        entries.add(new Entry(
                row.number(),
                file,
                new RoutineContent(
                        kind, title, text, null, responsible, areas, Set.of(), Set.of(), units, review, null)));
    }

    private FolderFile file(FolderRow row) {
        String typed = row.cell(FolderColumn.FILE);
        if (typed.isEmpty()) {
            note(row, FolderRule.MISSING, FolderColumn.FILE.heading());
            return null;
        }
        FolderFile found = files.get(key(typed));
        if (found == null) {
            note(row, FolderRule.NO_SUCH_FILE, "");
        } else if (!named.add(found)) {
            note(row, FolderRule.FILE_TWICE, "");
        } else if (found.trouble() != null) {
            note(row, found.trouble(), "");
        }
        return found;
    }

    private Role responsible(FolderRow row) {
        String typed = row.cell(FolderColumn.RESPONSIBLE);
        boolean person = !words.positions().containsKey(typed.toLowerCase(Locale.ROOT))
                && PERSON.matcher(typed).matches();
        return word(
                row,
                FolderColumn.RESPONSIBLE,
                words.positions(),
                person ? FolderRule.PERSON_FOR_POSITION : FolderRule.UNKNOWN_POSITION);
    }

    private <T> T word(FolderRow row, FolderColumn column, Map<String, T> meant, FolderRule otherwise) {
        String typed = row.cell(column);
        if (typed.isEmpty()) {
            note(row, FolderRule.MISSING, column.heading());
            return null;
        }
        T found = meant.get(typed.toLowerCase(Locale.ROOT));
        if (found == null) {
            note(row, otherwise, typed);
        }
        return found;
    }

    private Set<LegalArea> areas(FolderRow row) {
        Set<LegalArea> areas = EnumSet.noneOf(LegalArea.class);
        for (String typed : row.cell(FolderColumn.AREAS).split("[,|/ ]+")) {
            Optional<LegalArea> area = Arrays.stream(LegalArea.values())
                    .filter(each -> each.name().equalsIgnoreCase(typed))
                    .findFirst();
            area.ifPresent(areas::add);
            if (area.isEmpty() && !typed.isEmpty()) {
                note(row, FolderRule.UNKNOWN_AREA, typed);
            }
        }
        if (row.cell(FolderColumn.AREAS).isEmpty()) {
            note(row, FolderRule.MISSING, FolderColumn.AREAS.heading());
        }
        return areas;
    }

    private Set<Long> units(FolderRow row) {
        Set<Long> units = new HashSet<>();
        for (String typed : row.cell(FolderColumn.UNITS).split("\\|")) {
            Long unit = words.units().get(typed.strip().toLowerCase(Locale.ROOT));
            if (unit != null) {
                units.add(unit);
            } else if (!typed.isBlank()) {
                note(row, FolderRule.UNKNOWN_UNIT, typed.strip());
            }
        }
        return units;
    }

    /** A day that has passed is no day of review: then the municipality's interval holds, and it is said. */
    private LocalDate review(FolderRow row) {
        LocalDate day = day(row, FolderColumn.REVIEW);
        if (day == null) {
            note(row, FolderRule.NO_REVIEW, "");
        } else if (day.isBefore(today)) {
            note(row, FolderRule.REVIEW_PAST, day.toString());
            return null;
        }
        return day;
    }

    private void decided(FolderRow row) {
        LocalDate day = day(row, FolderColumn.DECIDED);
        if (day != null && (day.isBefore(OLDEST) || day.isAfter(today))) {
            note(row, FolderRule.ODD_DAY, day.toString());
        } else if (day != null && day.isBefore(today.minusYears(OLD_YEARS))) {
            note(row, FolderRule.OLD, day.toString());
        }
    }

    /** Words such as "tills vidare" are no day, and no mistake. */
    private LocalDate day(FolderRow row, FolderColumn column) {
        String typed = row.cell(column);
        if (typed.isEmpty() || typed.toLowerCase(Locale.ROOT).startsWith("tills")) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            note(row, FolderRule.NOT_A_DAY, typed);
            return null;
        }
    }

    private String title(FolderRow row, FolderFile file) {
        String typed = row.cell(FolderColumn.TITLE);
        String title = typed.isEmpty() && file != null ? stem(file) : typed;
        if (title.length() > Text.SHORT) {
            note(row, FolderRule.TOO_LONG, FolderColumn.TITLE.heading());
        }
        return title;
    }

    private static String stem(FolderFile file) {
        String name = file.lastName();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ');
    }

    private void remark(FolderRow row, FolderFile file) {
        TemplateRemains.in(file.text()).ifPresent(found -> note(row, FolderRule.PLACEHOLDER, found));
        if (file.text().isEmpty()) {
            note(row, FolderRule.NO_TEXT, "");
        } else {
            Integer same = texts.putIfAbsent(file.text(), row.number());
            if (same != null) {
                note(row, FolderRule.SAME_TEXT, same.toString());
            }
        }
        if (VERSION.matcher(file.lastName()).find()) {
            note(row, FolderRule.VERSION_IN_NAME, "");
        }
    }

    private void note(FolderRow row, FolderRule rule, String about) {
        note(row.number(), row.cell(FolderColumn.FILE), rule, about);
    }

    private void note(int row, String file, FolderRule rule, String about) {
        notes.add(new FolderNote(row, file, rule, about));
    }

    /** Says of an entry that its writer may not write there. */
    public void refuse(Entry entry) {
        note(entry.row(), entry.file().name(), FolderRule.NOT_YOUR_REACH, "");
    }

    /** What keeps it from being taken in, by row. */
    public List<FolderNote> faults() {
        return sorted(true);
    }

    /** What is worth knowing, by row. */
    public List<FolderNote> remarks() {
        return sorted(false);
    }

    private List<FolderNote> sorted(boolean fault) {
        return notes.stream()
                .filter(note -> note.rule().isFault() == fault)
                .sorted(Comparator.comparingInt(FolderNote::row))
                .collect(Collectors.toList());
    }

    /** What becomes of it; only where nothing is wrong. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
