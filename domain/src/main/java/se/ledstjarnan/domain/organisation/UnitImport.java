package se.ledstjarnan.domain.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import se.ledstjarnan.domain.organisation.ImportChange.Difference;
import se.ledstjarnan.domain.organisation.ImportChange.Effect;

/**
 * Units from a file, known by their code. A unit that was made by hand and has no code yet is taken for the row that has its name and
 * kind, if there is only one. New names and places hold from the day of change, and the old ones are kept for the days before.
 */
public final class UnitImport extends ImportPlan {

    private final List<Unit> stored;
    private final LocalDate day;
    private final Consumer<Unit> store;
    private final Map<String, UnitLine> byCode = new LinkedHashMap<>();
    private final Map<String, Unit> storedByCode = new HashMap<>();
    private final Map<Unit, UnitLine> byUnit = new IdentityHashMap<>();
    private final Map<UnitLine, Unit> byLine = new IdentityHashMap<>();
    private final Map<UnitLine, Unit> made = new IdentityHashMap<>();
    private final Map<Unit, LocalDate> closings = new IdentityHashMap<>();

    /**
     * @param day from when changed names and places hold
     * @param store keeps a new unit when the plan is carried out, parents before what is below them
     */
    public UnitImport(
            List<ImportRow> rows,
            List<Unit> stored,
            Iterable<Operation> operations,
            LocalDate day,
            Consumer<Unit> store) {
        super(ImportKind.UNITS, rows.size());
        this.stored = stored;
        this.day = day;
        this.store = store;
        stored.stream()
                .filter(unit -> unit.getCode() != null)
                .forEach(unit -> storedByCode.put(lower(unit.getCode()), unit));
        Map<String, Operation> named = new HashMap<>();
        operations.forEach(operation -> {
            if (day == null || operation.existsOn(day)) {
                named.put(lower(operation.getName()), operation);
            }
        });
        List<UnitLine> lines =
                rows.stream().map(row -> UnitLine.read(row, cells, named)).toList();
        lines.stream().filter(line -> line.code() != null).forEach(this::identify);
        lines.forEach(this::place);
        List<UnitLine> right =
                lines.stream().filter(line -> cells.right(line.row())).toList();
        right.forEach(this::compare);
        right.forEach(this::checkBelow);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void identify(UnitLine line) {
        cells.once(line.row(), ImportColumn.CODE, lower(line.code()), line.code());
        if (byCode.putIfAbsent(lower(line.code()), line) != null) {
            return;
        }
        Unit unit = storedByCode.get(lower(line.code()));
        if (unit == null && line.name() != null && line.kind() != null) {
            List<Unit> alike = stored.stream()
                    .filter(each -> each.getCode() == null
                            && each.getKind() == line.kind()
                            && each.getName().equalsIgnoreCase(line.name()))
                    .toList();
            if (alike.size() > 1 || alike.size() == 1 && byUnit.containsKey(alike.get(0))) {
                cells.wrong(line.row(), ImportColumn.NAME, ImportRule.NAME_TWICE, line.name());
            } else if (alike.size() == 1) {
                unit = alike.get(0);
            }
        }
        if (unit != null) {
            byUnit.put(unit, line);
            byLine.put(line, unit);
        }
    }

    private Unit unitOf(UnitLine line) {
        return byLine.get(line);
    }

    private void place(UnitLine line) {
        boolean top = line.kind() == UnitKind.ADMINISTRATION;
        if (line.kind() == null || top && line.parent() == null) {
            return;
        }
        if (top) {
            cells.wrong(line.row(), ImportColumn.PARENT, ImportRule.NO_PARENT_WANTED);
        } else if (line.parent() == null) {
            cells.required(line.row(), ImportColumn.PARENT);
        } else if (lower(line.parent()).equals(lower(Objects.toString(line.code(), "")))) {
            cells.wrong(line.row(), ImportColumn.PARENT, ImportRule.OWN_PARENT);
        } else {
            placeBelow(line);
        }
    }

    private void placeBelow(UnitLine line) {
        Object parent = above(line);
        if (parent == null) {
            cells.wrong(line.row(), ImportColumn.PARENT, ImportRule.UNKNOWN_PARENT, ImportCells.shown(line.parent()));
        } else if (kind(parent) == UnitKind.UNIT) {
            cells.wrong(line.row(), ImportColumn.PARENT, ImportRule.PARENT_IS_UNIT, line.parent());
        } else if (circles(line)) {
            cells.wrong(line.row(), ImportColumn.PARENT, ImportRule.CIRCLE, line.parent());
        }
    }

    /** What a row or a unit will belong to: a row where the file has one about it, else the unit as stored; null for none. */
    private Object above(Object part) {
        if (part instanceof UnitLine line) {
            if (line.parent() == null) {
                return null;
            }
            UnitLine inFile = byCode.get(lower(line.parent()));
            return inFile == null ? lineOrUnit(storedByCode.get(lower(line.parent()))) : inFile;
        }
        return lineOrUnit(((Unit) part).getParent());
    }

    private Object lineOrUnit(Unit unit) {
        UnitLine line = unit == null ? null : byUnit.get(unit);
        return line == null ? unit : line;
    }

    private static UnitKind kind(Object part) {
        return part instanceof UnitLine line ? line.kind() : ((Unit) part).getKind();
    }

    private boolean circles(UnitLine line) {
        int steps = byCode.size() + stored.size();
        Object up = above(line);
        while (up != null && up != line && steps > 0) {
            up = above(up);
            steps--;
        }
        return up == line;
    }

    private void compare(UnitLine line) {
        Unit unit = unitOf(line);
        if (unit == null) {
            change(line.row(), Effect.ADDED, line.name(), List.of(), () -> make(line));
        } else if (unit.getKind() != line.kind()) {
            cells.wrong(line.row(), ImportColumn.KIND, ImportRule.KIND_CHANGED, UnitLine.word(unit.getKind()));
        } else {
            compare(line, unit);
        }
    }

    private void compare(UnitLine line, Unit unit) {
        Object parent = above(line);
        String parentWas = unit.getParent() == null ? null : named(lineOrUnit(unit.getParent()));
        List<Difference> differences = new ArrayList<>();
        differ(differences, ImportColumn.CODE, unit.getCode() == null ? null : line.code(), line.code());
        differ(differences, ImportColumn.NAME, unit.getName(), line.name());
        differ(differences, ImportColumn.PARENT, parentWas, parent == null ? null : named(parent));
        boolean moved = differences.stream().anyMatch(d -> d.column() != ImportColumn.CODE);
        if (moved && day.isBefore(unit.unchangedSince())) {
            cells.wrong(
                    line.row(),
                    null,
                    ImportRule.CHANGE_BEFORE_LAST,
                    unit.getName(),
                    unit.unchangedSince().toString());
        }
        differ(differences, ImportColumn.LAWS, UnitLine.words(unit.getAreas()), UnitLine.words(line.laws()));
        differ(differences, ImportColumn.MAIN_LAW, UnitLine.word(unit.getMainArea()), UnitLine.word(line.main()));
        Operation operation = line.row().has(ImportColumn.OPERATION) ? line.operation() : unit.getOperation();
        differ(differences, ImportColumn.OPERATION, name(unit.getOperation()), name(operation));
        LocalDate was = unit.getExistence().getTo();
        LocalDate to = line.row().has(ImportColumn.TO) ? line.to() : was;
        differ(differences, ImportColumn.TO, was, to);
        if (was != null && to == null) {
            cells.wrong(line.row(), ImportColumn.TO, ImportRule.CLOSED_BEFORE, was.toString());
        } else if (to != null && to.isBefore(unit.getExistence().getFrom())) {
            cells.wrong(
                    line.row(),
                    ImportColumn.TO,
                    ImportRule.END_BEFORE_START,
                    unit.getExistence().getFrom().toString());
        }
        boolean ends = to != null && !to.equals(was);
        if (ends) {
            closings.put(unit, to);
        }
        change(line.row(), ends ? Effect.ENDED : Effect.CHANGED, unit.getName(), differences, () -> {
            alter(line, unit, operation);
            if (ends) {
                unit.close(to);
            }
        });
    }

    private void alter(UnitLine line, Unit unit, Operation operation) {
        if (unit.getCode() == null) {
            unit.knownAs(line.code());
        }
        unit.become(line.name(), unitOfPart(above(line)), day);
        if (line.kind() == UnitKind.UNIT) {
            unit.workUnder(line.laws(), line.main(), operation);
        }
    }

    /** A new unit, and before it whatever new it is below. */
    private Unit make(UnitLine line) {
        if (!made.containsKey(line)) {
            Unit unit = new Unit(
                    line.kind(), line.name(), unitOfPart(above(line)), line.from() == null ? day : line.from());
            made.put(line, unit);
            unit.knownAs(line.code());
            if (line.kind() == UnitKind.UNIT) {
                unit.workUnder(line.laws(), line.main(), line.operation());
            }
            if (line.to() != null) {
                unit.close(line.to());
            }
            store.accept(unit);
        }
        return made.get(line);
    }

    private Unit unitOfPart(Object part) {
        if (part instanceof UnitLine line) {
            Unit unit = unitOf(line);
            return unit == null ? make(line) : unit;
        }
        return (Unit) part;
    }

    /** Nothing below a unit may outlast it. */
    private void checkBelow(UnitLine line) {
        Object parent = above(line);
        LocalDate end = parent == null ? null : end(parent);
        if (end != null && outlasts(end(line), end)) {
            cells.wrong(line.row(), ImportColumn.TO, ImportRule.UNITS_BELOW, named(parent), end.toString());
        }
        Unit unit = unitOf(line);
        LocalDate last = closings.get(unit);
        if (last == null) {
            return;
        }
        stored.stream()
                .filter(each -> unit.equals(each.getParent())
                        && !byUnit.containsKey(each)
                        && outlasts(each.getExistence().getTo(), last))
                .findFirst()
                .ifPresent(each -> cells.wrong(
                        line.row(), ImportColumn.TO, ImportRule.UNITS_BELOW, each.getName(), last.toString()));
    }

    private LocalDate end(Object part) {
        if (part instanceof UnitLine line) {
            Unit unit = unitOf(line);
            return line.row().has(ImportColumn.TO) || unit == null
                    ? line.to()
                    : unit.getExistence().getTo();
        }
        return ((Unit) part).getExistence().getTo();
    }

    private static boolean outlasts(LocalDate end, LocalDate other) {
        return end == null || end.isAfter(other);
    }

    private static String named(Object part) {
        return part instanceof UnitLine line ? line.name() : ((Unit) part).getName();
    }

    private static String name(Operation operation) {
        return operation == null ? null : operation.getName();
    }

    /** Units that get a last day, with it; what people do there ends too. */
    public Map<Unit, LocalDate> closings() {
        return Collections.unmodifiableMap(closings);
    }

    @Override
    int notInFile() {
        return stored.size() - byUnit.size();
    }
}
