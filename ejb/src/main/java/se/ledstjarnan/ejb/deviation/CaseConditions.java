package se.ledstjarnan.ejb.deviation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.deviation.CaseClock;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** What a list of cases shows, as SQL over {@code deviation d}: the reader's rights first, then the filter. */
final class CaseConditions {

    private static final String WORKING = "d.closed_at is null and d.status in ('REPORTED', 'INVESTIGATING', 'ACTING')";

    /** A number, or the beginning of one; T for what was taken in from another system. */
    private static final Pattern NUMBER = Pattern.compile("[Tt]?\\d{4}-\\d*");

    private final Scope scope;
    private final List<String> terms = new ArrayList<>();
    private final Map<String, Object> parameters;
    private List<String> ways;
    private String words;
    private Set<Integer> steps = Set.of(1, 2, 3, 4);

    /** All that the reader may read. */
    CaseConditions(Scope scope) {
        this.scope = scope;
        CaseScope rights = new CaseScope(scope);
        ways = rights.ways();
        parameters = new HashMap<>(rights.parameters());
        terms.add(rights.sql());
    }

    /** @param units those of the filter's unit: itself, and those whose history it goes on with; not looked at where it names none */
    static CaseConditions of(CaseFilter filter, Set<Long> units, Scope scope, CaseClock.Targets targets) {
        CaseConditions where = new CaseConditions(scope);
        where.state(filter.state());
        where.kind(filter.kind());
        where.add("d.source = :source", "source", filter.source());
        where.add("d.area = :area", "area", filter.area());
        where.units(filter.unitId(), units);
        where.category(filter.category());
        where.severity(filter.severity());
        where.add(
                "exists (select 1 from investigation_entry n where n.deviation_id = d.id and n.cause_area = :cause)",
                "cause",
                filter.cause());
        where.add("d.restriction = :suspicion", "suspicion", filter.suspicion());
        where.handler(filter.handlerId());
        if (filter.waitsForMe()) {
            where.waitsForReader();
        }
        if (filter.late()) {
            where.late(targets, startOf(scope.day()));
        }
        where.add("d.reported_at >= :from", "from", startOf(filter.from()));
        where.add(
                "d.reported_at < :to",
                "to",
                startOf(filter.to() == null ? null : filter.to().plusDays(1)));
        where.text(filter.text());
        return where;
    }

    /** Only what the reader must do something about: cases that one handles or receives, and questions not answered. */
    void waitsForReader() {
        toHandle();
        String asked = "d.id = any (array(select w.deviation_id from invitation w where w.employee_id = :scopeMe"
                + " and w.answered_at is null and w.ended_at is null)) and d.status in ('INVESTIGATING', 'ACTING')";
        ways.add(asked);
        String handled = terms.remove(terms.size() - 1);
        terms.add("(" + handled + " or " + asked + ")");
        terms.add("d.closed_at is null");
    }

    /** Only cases under work that the reader handles, or receives and nobody has taken on. */
    void toHandle() {
        List<String> mine = new ArrayList<>();
        mine.add("d.handler_id = :scopeMe");
        if (scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty()) {
            mine.add("d.handler_id is null and d.restriction = 'NONE' and d.receiving_unit_id in :scopeLed");
        }
        if (!scope.roles().isEmpty()) {
            mine.add("d.handler_id is null and d.restriction = 'NONE' and d.receiving_role in :scopeRoles");
        }
        for (Restriction designated : CaseScope.designated(scope)) {
            mine.add("d.handler_id is null and d.restriction = '" + designated + "'");
        }
        ways = new ArrayList<>(mine);
        terms.add("(" + WORKING + " and (" + String.join(" or ", bracketed(mine)) + "))");
    }

    private static List<String> bracketed(List<String> conditions) {
        return conditions.stream().map(condition -> "(" + condition + ")").toList();
    }

    /** Only cases of others under work whose next target passed before the moment. */
    void lateForOthers(CaseClock.Targets targets, Instant before) {
        terms.add(WORKING);
        terms.add("(d.handler_id is null or d.handler_id <> :scopeMe)");
        late(targets, before);
    }

    private void late(CaseClock.Targets targets, Instant before) {
        terms.add("d.closed_at is null and (d.due_step = 1 and d.reported_at < :lateFirst"
                + " or d.due_step = 2 and d.reported_at < :lateReply or d.due_step = 3 and d.reported_at < :lateEnd)");
        parameters.put("lateFirst", before.minus(targets.firstActionHours(), ChronoUnit.HOURS));
        parameters.put("lateReply", before.minus(targets.feedbackDays(), ChronoUnit.DAYS));
        parameters.put("lateEnd", before.minus(targets.investigationDays(), ChronoUnit.DAYS));
        steps = Set.of(1, 2, 3);
    }

    private void state(CaseFilter.State state) {
        switch (state) {
            case OPEN -> terms.add("d.closed_at is null");
            case EVERY -> terms.add("d.status <> 'DUPLICATE'");
            default -> {
                DeviationStatus status = DeviationStatus.valueOf(state.name());
                terms.add("d.status_rank = " + (status.ordinal() + 1));
                if (status.isOpen()) {
                    terms.add("d.closed_at is null");
                }
            }
        }
        steps = switch (state) {
            case OPEN -> Set.of(1, 2, 3, 4);
            case REPORTED -> Set.of(1);
            case RETURNED -> Set.of(4);
            case INVESTIGATING -> Set.of(2, 3, 4);
            case ACTING -> Set.of(2, 4);
            case CLOSED, ACKNOWLEDGED, DUPLICATE -> Set.of(9);
            case EVERY -> Set.of(1, 2, 3, 4, 9);
        };
    }

    private void kind(CaseFilter.Kind kind) {
        if (kind != null) {
            terms.add(kind.sql());
        }
    }

    private void units(Long unitId, Set<Long> all) {
        if (all.size() > 1) {
            add("d.unit_id in :unit", "unit", all);
        } else {
            add("d.unit_id = :unit", "unit", unitId);
        }
    }

    private void category(String code) {
        if (CaseFilter.UNJUDGED.equals(code)) {
            terms.add("d.category_id is null");
        } else if (code != null) {
            boolean id = code.chars().allMatch(Character::isDigit);
            add(
                    id
                            ? "d.category_id = cast(:category as bigint)"
                            : "d.category_id = (select c.id from category c where c.code = :category)",
                    "category",
                    code);
        }
    }

    private void severity(Integer level) {
        if (level != null && level == 0) {
            terms.add("d.severity is null");
        } else {
            add("d.severity = :severity", "severity", level);
        }
    }

    private void handler(Long id) {
        if (id != null && id == CaseFilter.NOBODY) {
            terms.add("d.handler_id is null");
        } else {
            add("d.handler_id = :handler", "handler", id);
        }
    }

    private void text(String typed) {
        String text = Text.clean(typed).strip();
        if (NUMBER.matcher(text).matches()) {
            add("(d.number like :number or d.old_number like :number)", "number", text.toUpperCase(Locale.ROOT) + "%");
        } else if (!text.isEmpty()) {
            words = "d.search @@ websearch_to_tsquery('swedish', swedish_words(:words))";
            parameters.put("words", text);
        }
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ClockProducer.SWEDEN).toInstant();
    }

    private void add(String term, String parameter, Object value) {
        if (value != null) {
            terms.add(term);
            parameters.put(parameter, value);
        }
    }

    String sql() {
        return words == null ? sqlWithoutWords() : sqlWithoutWords() + " and " + words;
    }

    String sqlWithoutWords() {
        return String.join(" and ", terms);
    }

    /** The words that are searched for, as a condition over {@code d.search}; null where none are. */
    String words() {
        return words;
    }

    /** Ways to the rows for a reader of few; see {@link CaseScope#ways()}. */
    List<String> ways() {
        return ways;
    }

    /** Which values of {@code due_step} there can be among the rows. */
    Set<Integer> steps() {
        return steps;
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
