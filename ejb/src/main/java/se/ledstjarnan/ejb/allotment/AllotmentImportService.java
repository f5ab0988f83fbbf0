package se.ledstjarnan.ejb.allotment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.allotment.Allotment;
import se.ledstjarnan.domain.allotment.AllotmentGoal;
import se.ledstjarnan.domain.allotment.Allotments;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.shared.DomainException;

/** Takes in a list of means from a sheet: all of it, or nothing with what is wrong line by line. */
@Stateless
@DenyAll
public class AllotmentImportService {

    /** Faults told at once at the most. */
    private static final int MOST_FAULTS = 100;

    @Inject
    private Allotments allotments;

    @Inject
    private JpaAllotmentReads reads;

    @Inject
    private Units units;

    @Inject
    private AllotmentDesk desk;

    /** How many rows were new and how many were changed. */
    public record Taken(int added, int changed) {}

    /** Throws {@link AllotmentFaults} where anything is wrong. */
    @RolesAllowed(Roles.SOCIALCHEF)
    public Taken take(String pasted) {
        List<AllotmentFaults.Fault> faults = new ArrayList<>();
        List<AllotmentLines.Line> lines = AllotmentLines.read(pasted, faults);
        Map<String, Long> names = names();
        Set<String> seen = new HashSet<>();
        Map<Allotment, AuditAction> written = new HashMap<>();
        Employee me = desk.me();
        for (AllotmentLines.Line line : lines) {
            try {
                Long unit = unit(line, names);
                if (!seen.add(unit + " " + line.year() + " " + line.goal())) {
                    throw new DomainException("allotment.importTwice");
                }
                write(line, unit, me, written);
            } catch (DomainException broken) {
                faults.add(new AllotmentFaults.Fault(line.number(), broken));
            }
        }
        if (!faults.isEmpty()) {
            faults.sort((one, other) -> Integer.compare(one.line(), other.line()));
            throw new AllotmentFaults(faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
        }
        desk.flush();
        written.forEach((allotment, action) -> desk.record(action, AllotmentDesk.subject(allotment)));
        int added = (int) written.values().stream()
                .filter(action -> action == AuditAction.CREATE)
                .count();
        return new Taken(added, written.size() - added);
    }

    private void write(AllotmentLines.Line line, Long unit, Employee me, Map<Allotment, AuditAction> written) {
        AllotmentGoal goal = line.goal() == null
                ? null
                : allotments
                        .goalNumbered(line.goal())
                        .orElseThrow(() -> new DomainException("allotment.importGoal", "M-" + line.goal()));
        Allotment.checkYear(line.year(), desk.today());
        Allotment before = allotments
                .find(unit, line.year(), goal == null ? null : goal.id())
                .orElse(null);
        Allotment allotment = before == null ? new Allotment(units.get(unit), goal, line.year(), desk.today()) : before;
        allotment.write(before == null ? line.means() : before.over(line.means()), desk.today(), me, desk.now());
        if (before == null) {
            allotments.add(allotment);
        }
        written.put(allotment, before == null ? AuditAction.CREATE : AuditAction.CHANGE);
    }

    private static Long unit(AllotmentLines.Line line, Map<String, Long> names) {
        Long unit = names.get(line.unit().toLowerCase(Locale.ROOT));
        if (unit == null && names.containsKey(line.unit().toLowerCase(Locale.ROOT))) {
            throw new DomainException("allotment.importAmbiguous", line.unit());
        }
        if (unit == null) {
            throw new DomainException("allotment.importUnit", line.unit());
        }
        return unit;
    }

    /** Null for a name that several have. */
    private Map<String, Long> names() {
        Map<String, Long> names = new HashMap<>();
        for (JpaAllotmentReads.UnitName unit : reads.unitNames(desk.scope())) {
            String called = unit.name().toLowerCase(Locale.ROOT);
            names.put(called, names.containsKey(called) ? null : Long.valueOf(unit.id()));
            if (unit.code() != null) {
                names.put(unit.code().toLowerCase(Locale.ROOT), unit.id());
            }
        }
        return names;
    }
}
