package se.ledstjarnan.ejb.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ledstjarnan.ejb.organisation.UnitBelonging;
import se.ledstjarnan.ejb.organisation.UnitBelongings;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Counts, moves and puts back what belongs to units, whatever feature keeps it: some statements per kind, however many rows. */
@ApplicationScoped
class JpaBelongings {

    /** The receiving unit of a row: chosen for it, or for the case that it goes with, else the one that takes what is open. */
    private static final String TO = """
            coalesce((select c.unit_id from reorganisation_choice c where c.step_id = :step and c.kind = '%1$s' and c.item_id = b.%2$s),
                (select c.unit_id from reorganisation_choice c where c.step_id = :step and c.kind = 'deviation' and c.item_id = %3$s),
                cast(:to as bigint))""";

    private static final String AMOUNT = """
            select '%1$s', count(*) filter (where %2$s), count(*) filter (where not (%2$s)) from %3$s b where b.unit_id = :unit""";

    /** Open rows under a law whose secrecy compartment the receiving unit does not work in. */
    private static final String HOMELESS = """
            select '%1$s', count(*) from (select b.*, %2$s as heir, %3$s as law from %4$s b where b.unit_id = :unit and (%5$s)) x
            where x.law is not null and not exists (select 1 from unit_area a where a.unit_id = x.heir
                and (a.area = 'HSL') = (x.law = 'HSL'))""";

    private static final String REMEMBER = """
            insert into reorganisation_move
                (step_id, kind, item_id, deed, column_name, from_unit_id, to_unit_id, version_after)
            select cast(:step as bigint), '%1$s', b.%2$s, '%3$s', %4$s, b.%5$s, %6$s, %7$s
            from %8$s b where b.%5$s = :unit and (%9$s)""";

    private static final String MOVE = """
            update %1$s b set %2$s = m.to_unit_id%3$s from reorganisation_move m
            where m.step_id = :step and m.kind = '%4$s' and m.column_name = '%2$s' and m.item_id = b.id""";

    private static final String ADD = """
            insert into %1$s (%2$s, unit_id) select m.item_id, m.to_unit_id from reorganisation_move m
            where m.step_id = :step and m.kind = '%3$s' and m.deed = 'ADDED'""";

    private static final String PUT_BACK = """
            update %1$s b set %2$s = m.from_unit_id%3$s from reorganisation_move m
            where m.step_id in :steps and m.kind = '%4$s' and m.column_name = '%2$s' and m.item_id = b.id
                and b.%2$s = m.to_unit_id""";

    private static final String TAKE_AWAY = """
            delete from %1$s b using reorganisation_move m
            where m.step_id in :steps and m.kind = '%2$s' and m.deed = 'ADDED' and m.item_id = b.%3$s and m.to_unit_id = b.unit_id""";

    private static final String CHANGED = """
            select '%1$s', count(*) from %2$s b where exists (select 1 from reorganisation_move m
                where m.step_id in :steps and m.kind = '%1$s' and m.deed = 'MOVED' and m.item_id = b.id)
                and b.version > (select max(m.version_after) from reorganisation_move m
                where m.step_id in :steps and m.kind = '%1$s' and m.deed = 'MOVED' and m.item_id = b.id)""";

    private static final String NEW =
            "select '%1$s', count(*) from %2$s b where b.unit_id in :units and b.%3$s > :marker";

    private static final String OPEN = """
            select '%1$s', b.id, %2$s, %3$s from %4$s b where b.unit_id = :unit and (%5$s)""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    @Any
    private Instance<UnitBelongings> features;

    /** Something open of a unit that is divided. @param to the unit that it goes to */
    record Item(String kind, long id, String label, long to) {}

    private List<UnitBelonging> kinds() {
        return features.stream().flatMap(feature -> feature.kinds().stream()).toList();
    }

    List<Preview.Amount> amounts(long unit) {
        List<UnitBelonging> kinds = kinds();
        Map<String, Boolean> follows = kinds.stream()
                .collect(Collectors.toMap(UnitBelonging::kind, each -> each.way() != UnitBelonging.Way.REMAINS));
        return rows(
                        kinds.stream()
                                .map(each -> AMOUNT.formatted(each.kind(), each.open(), each.table()))
                                .toList(),
                        Map.of("unit", unit))
                .stream()
                .map(row ->
                        new Preview.Amount((String) row[0], follows.get((String) row[0]), whole(row[1]), whole(row[2])))
                .filter(amount -> amount.open() > 0 || amount.rest() > 0)
                .sorted(Comparator.comparing(
                                (Preview.Amount each) -> !each.kind().equals("deviation"))
                        .thenComparing(
                                Comparator.comparingLong(Preview.Amount::open).reversed())
                        .thenComparing(Preview.Amount::kind))
                .toList();
    }

    /** By kind, how many cannot go where they would. */
    Map<String, Long> homeless(long step, long unit, long to) {
        return counts(
                kinds().stream()
                        .filter(each -> each.area() != null)
                        .map(each -> HOMELESS.formatted(each.kind(), to(each), each.area(), each.table(), each.open()))
                        .toList(),
                Map.of("step", step, "unit", unit, "to", to));
    }

    /** Open things of the unit that can be divided one by one, in the order of their numbers. */
    List<Item> items(long step, long unit, long to) {
        return rows(
                        kinds().stream()
                                .filter(each -> each.label() != null)
                                .map(each ->
                                        OPEN.formatted(each.kind(), each.label(), to(each), each.table(), each.open()))
                                .toList(),
                        Map.of("step", step, "unit", unit, "to", to))
                .stream()
                .map(row -> new Item((String) row[0], whole(row[1]), (String) row[2], whole(row[3])))
                .sorted((a, b) -> (a.kind() + a.label()).compareTo(b.kind() + b.label()))
                .toList();
    }

    void move(long step, long unit, long to) {
        Map<String, Object> values = Map.of("step", step, "unit", unit, "to", to);
        for (UnitBelonging each : kinds()) {
            if (each.follows()) {
                each.columns().forEach(column -> move(each, column, values));
            } else if (each.way() == UnitBelonging.Way.SHARED) {
                String there = "not exists (select 1 from " + each.table() + " o where o." + each.key() + " = b."
                        + each.key() + " and o.unit_id = " + to(each) + ")";
                run(remember(each, "ADDED", null, "null", "(" + each.open() + ") and " + there), values);
                run(ADD.formatted(each.table(), each.key(), each.kind()), values);
            }
        }
    }

    private void move(UnitBelonging each, String column, Map<String, Object> values) {
        boolean versioned = each.way() == UnitBelonging.Way.FOLLOWS;
        boolean rises = versioned && column.equals(each.columns().get(0));
        String version = versioned ? rises ? "b.version + 1" : "b.version" : "null";
        String which = each.unless() == null ? each.open() : "(" + each.open() + ") and not " + each.unless();
        run(remember(each, "MOVED", column, version, which), values);
        run(MOVE.formatted(each.table(), column, rises ? ", version = b.version + 1" : "", each.kind()), values);
    }

    private static String remember(UnitBelonging each, String deed, String column, String version, String which) {
        return REMEMBER.formatted(
                each.kind(),
                each.key(),
                deed,
                column == null ? "null" : "'" + column + "'",
                column == null ? "unit_id" : column,
                to(each),
                version,
                each.table(),
                which);
    }

    void putBack(Collection<Long> steps) {
        Map<String, Object> values = Map.of("steps", steps);
        for (UnitBelonging each : kinds()) {
            if (each.follows()) {
                for (String column : each.columns()) {
                    boolean rises = each.way() == UnitBelonging.Way.FOLLOWS
                            && column.equals(each.columns().get(0));
                    run(
                            PUT_BACK.formatted(
                                    each.table(), column, rises ? ", version = b.version + 1" : "", each.kind()),
                            values);
                }
            } else if (each.way() == UnitBelonging.Way.SHARED) {
                run(TAKE_AWAY.formatted(each.table(), each.kind(), each.key()), values);
            }
        }
    }

    /** By kind, how many have been changed since they were moved, or have come to the units after the marker. */
    Map<String, Long> happened(Collection<Long> steps, Collection<Long> units, long marker) {
        List<String> asked = new ArrayList<>();
        for (UnitBelonging each : kinds()) {
            if (each.way() == UnitBelonging.Way.FOLLOWS) {
                asked.add(CHANGED.formatted(each.kind(), each.table()));
            }
            asked.add(NEW.formatted(each.kind(), each.table(), each.key()));
        }
        return counts(asked, Map.of("steps", steps, "units", units, "marker", marker));
    }

    private static String to(UnitBelonging each) {
        return TO.formatted(each.kind(), each.key(), each.ofCase() == null ? "null" : each.ofCase());
    }

    private Map<String, Long> counts(List<String> asked, Map<String, Object> values) {
        Map<String, Long> counts = new HashMap<>();
        rows(asked, values).forEach(row -> counts.merge((String) row[0], whole(row[1]), Long::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private List<Object[]> rows(List<String> asked, Map<String, Object> values) {
        List<?> rows =
                JpaNative.query(em, String.join(" union all ", asked), values).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private void run(String sql, Map<String, Object> values) {
        JpaNative.query(em, sql, values).executeUpdate();
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }
}
