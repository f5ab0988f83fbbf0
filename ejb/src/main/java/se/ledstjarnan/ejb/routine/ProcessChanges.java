package se.ledstjarnan.ejb.routine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.ejb.routine.ProcessView.Activity;
import se.ledstjarnan.ejb.routine.ProcessView.Change;
import se.ledstjarnan.ejb.routine.ProcessView.Routine;
import se.ledstjarnan.ejb.routine.ProcessView.What;

/** What a draft changes in what is established, so that whoever establishes it sees it first. Activities are known by their names. */
final class ProcessChanges {

    private final Map<String, Activity> before;
    private final Map<String, Activity> after;
    private final List<Change> changes = new ArrayList<>();

    private ProcessChanges(List<Activity> before, List<Activity> after) {
        this.before = byName(before);
        this.after = byName(after);
    }

    static List<Change> between(
            String purposeBefore, List<Activity> before, String purposeAfter, List<Activity> after) {
        ProcessChanges compared = new ProcessChanges(before, after);
        if (!Objects.equals(purposeBefore, purposeAfter)) {
            compared.add(What.PURPOSE, null, null);
        }
        compared.activities();
        compared.leftAlone();
        return compared.changes;
    }

    private static Map<String, Activity> byName(List<Activity> activities) {
        return activities.stream()
                .collect(Collectors.toMap(Activity::name, each -> each, (a, b) -> a, LinkedHashMap::new));
    }

    private void activities() {
        for (Activity old : before.values()) {
            Activity kept = after.get(old.name());
            if (kept == null) {
                add(What.ACTIVITY_REMOVED, old.name(), null);
            } else {
                kept(old, kept);
            }
        }
        for (Activity now : after.values()) {
            if (!before.containsKey(now.name())) {
                add(What.ACTIVITY_ADDED, now.name(), null);
                now.routines().forEach(each -> add(What.ROUTINE_ADDED, now.name(), each.title()));
            }
        }
        if (!order(before, after).equals(order(after, before))) {
            add(What.ACTIVITY_MOVED, null, String.join(", ", after.keySet()));
        }
    }

    private void kept(Activity old, Activity now) {
        boolean reworded = !Objects.equals(old.description(), now.description())
                || old.cooperation() != now.cooperation()
                || !Objects.equals(old.partner(), now.partner())
                || !Objects.equals(old.part(), now.part());
        if (reworded) {
            add(What.ACTIVITY_REWORDED, now.name(), null);
        }
        without(now.routines(), old.routines()).forEach(each -> add(What.ROUTINE_ADDED, now.name(), each.title()));
        without(old.routines(), now.routines()).forEach(each -> add(What.ROUTINE_REMOVED, now.name(), each.title()));
    }

    private static List<Routine> without(List<Routine> all, List<Routine> known) {
        Set<Long> ids = known.stream().map(Routine::id).collect(Collectors.toSet());
        return all.stream().filter(each -> !ids.contains(each.id())).toList();
    }

    /** The names that both have, in the order of the first. */
    private static List<String> order(Map<String, Activity> of, Map<String, Activity> other) {
        return of.keySet().stream().filter(other::containsKey).toList();
    }

    private void leftAlone() {
        Set<Long> kept = new HashSet<>();
        after.values().forEach(activity -> activity.routines().forEach(each -> kept.add(each.id())));
        before.values().stream()
                .flatMap(activity -> activity.routines().stream())
                .filter(each -> each.inForce() && kept.add(each.id()))
                .forEach(each -> add(What.ROUTINE_LEFT_ALONE, null, each.title()));
    }

    private void add(What what, String activity, String other) {
        changes.add(new Change(what, activity, other));
    }
}
