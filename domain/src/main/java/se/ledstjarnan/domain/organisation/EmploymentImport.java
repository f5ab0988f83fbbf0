package se.ledstjarnan.domain.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import se.ledstjarnan.domain.organisation.ImportChange.Difference;
import se.ledstjarnan.domain.organisation.ImportChange.Effect;
import se.ledstjarnan.domain.shared.DatedPeriod;

/**
 * Who works in or leads what, from a file. Person, unit, task and first day say which employment a row is about; the last day is what
 * can change. Nobody holds the same task in the same unit twice at the same time.
 */
public final class EmploymentImport extends ImportPlan {

    private static final Map<String, EmploymentKind> TASKS = new LinkedHashMap<>();

    static {
        TASKS.put("arbetar", EmploymentKind.WORKS_IN);
        TASKS.put("leder", EmploymentKind.LEADS);
    }

    private final Map<String, Employee> people = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, List<Employment>> stored = new HashMap<>();
    private final Map<String, List<Line>> inFile = new LinkedHashMap<>();
    private final Consumer<Employment> store;
    private int lasting;

    private record Line(ImportRow row, Employee person, Unit unit, EmploymentKind task, DatedPeriod period) {}

    /**
     * @param units those with a code are found
     * @param employments of the people that the rows name, of any time
     * @param store keeps a new employment when the plan is carried out
     */
    public EmploymentImport(
            List<ImportRow> rows,
            Iterable<Employee> people,
            Iterable<Unit> units,
            Iterable<Employment> employments,
            Consumer<Employment> store) {
        super(ImportKind.EMPLOYMENTS, rows.size());
        this.store = store;
        people.forEach(person -> this.people.put(person.getUsername(), person));
        units.forEach(unit -> {
            if (unit.getCode() != null) {
                this.units.put(unit.getCode().toLowerCase(Locale.ROOT), unit);
            }
        });
        employments.forEach(employment -> {
            lasting += employment.getPeriod().getTo() == null ? 1 : 0;
            stored.computeIfAbsent(
                            key(employment.getEmployee(), employment.getUnit(), employment.getKind()),
                            none -> new ArrayList<>())
                    .add(employment);
        });
        rows.forEach(this::read);
        inFile.forEach(this::compare);
    }

    private static String key(Employee person, Unit unit, EmploymentKind task) {
        return person.getUsername() + '\n' + System.identityHashCode(unit) + '\n' + task;
    }

    private void read(ImportRow row) {
        Employee person = known(row, ImportColumn.USERNAME, people, ImportRule.UNKNOWN_PERSON);
        Unit unit = known(row, ImportColumn.CODE, units, ImportRule.UNKNOWN_UNIT);
        cells.required(row, ImportColumn.TASK);
        EmploymentKind task = cells.word(row, ImportColumn.TASK, TASKS);
        cells.required(row, ImportColumn.FROM);
        LocalDate from = cells.day(row, ImportColumn.FROM);
        LocalDate to = cells.day(row, ImportColumn.TO);
        cells.inOrder(row, from, to);
        if (!cells.right(row)) {
            return;
        }
        LocalDate closed = unit.getExistence().getTo();
        if (closed != null && (to == null ? row.has(ImportColumn.TO) : to.isAfter(closed))) {
            cells.wrong(row, ImportColumn.TO, ImportRule.UNIT_CLOSED, unit.getName(), closed.toString());
            return;
        }
        String key = key(person, unit, task);
        cells.once(row, ImportColumn.USERNAME, key + '\n' + from, person.getUsername());
        inFile.computeIfAbsent(key, none -> new ArrayList<>())
                .add(new Line(row, person, unit, task, new DatedPeriod(from, to)));
    }

    private <T> T known(ImportRow row, ImportColumn column, Map<String, T> all, ImportRule otherwise) {
        String typed = cells.required(row, column);
        T found = typed == null ? null : all.get(typed.toLowerCase(Locale.ROOT));
        if (typed != null && found == null) {
            cells.wrong(row, column, otherwise, ImportCells.shown(typed));
        }
        return found;
    }

    /** All rows and all stored employments of one person with one task in one unit. */
    private void compare(String key, List<Line> lines) {
        Map<LocalDate, Employment> before = new HashMap<>();
        stored.getOrDefault(key, List.of())
                .forEach(employment -> before.put(employment.getPeriod().getFrom(), employment));
        Map<LocalDate, DatedPeriod> after = new LinkedHashMap<>();
        before.forEach((from, employment) -> after.put(from, employment.getPeriod()));
        lines.forEach(line -> after.put(line.period.getFrom(), becoming(line, before)));
        for (Line line : lines) {
            LocalDate from = line.period.getFrom();
            DatedPeriod mine = after.get(from);
            after.entrySet().stream()
                    .filter(other ->
                            !other.getKey().equals(from) && other.getValue().overlaps(mine))
                    .findFirst()
                    .ifPresent(other -> cells.wrong(
                            line.row,
                            ImportColumn.FROM,
                            ImportRule.ALREADY_THERE,
                            line.unit.getName(),
                            other.getKey().toString()));
            if (cells.right(line.row)) {
                plan(line, before.get(from), mine.getTo());
            }
        }
    }

    private static DatedPeriod becoming(Line line, Map<LocalDate, Employment> before) {
        Employment same = before.get(line.period.getFrom());
        return same == null || line.row.has(ImportColumn.TO) ? line.period : same.getPeriod();
    }

    private void plan(Line line, Employment same, LocalDate to) {
        String name = line.person.getName() + ", " + line.unit.getName();
        if (same == null) {
            change(
                    line.row,
                    Effect.ADDED,
                    name,
                    List.of(),
                    () -> store.accept(new Employment(line.person, line.unit, line.task, line.period)));
            return;
        }
        lasting -= same.getPeriod().getTo() == null ? 1 : 0;
        List<Difference> differences = new ArrayList<>();
        differ(differences, ImportColumn.TO, same.getPeriod().getTo(), to);
        change(line.row, to == null ? Effect.CHANGED : Effect.ENDED, name, differences, () -> same.lastUntil(to));
    }

    /** Of the people named, and lasting until further notice. */
    @Override
    int notInFile() {
        return lasting;
    }
}
