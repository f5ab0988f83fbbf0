package se.ledstjarnan.ejb.deviation;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** A filter as JPQL over a deviation {@code d}, the reader's rights first. */
final class CaseConditions {

    private static final List<DeviationStatus> OPEN = List.of(
            DeviationStatus.REPORTED, DeviationStatus.RETURNED, DeviationStatus.INVESTIGATING, DeviationStatus.ACTING);

    static final List<DeviationStatus> WORKING =
            List.of(DeviationStatus.REPORTED, DeviationStatus.INVESTIGATING, DeviationStatus.ACTING);

    private final CaseScope rights;
    private final List<String> terms = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    CaseConditions(CaseFilter filter, Scope scope) {
        rights = new CaseScope(scope);
        terms.add(rights.predicate());
        state(filter.state());
        kind(filter.kind());
        add("d.area = :area", "area", filter.area());
        add("d.unit.id = :unit", "unit", filter.unitId());
        category(filter.categoryId());
        handler(filter.handlerId());
        if (filter.waitsForMe()) {
            terms.add(waitsFor(scope, parameters));
        }
        add("d.reportedAt >= :from", "from", startOf(filter.from()));
        add(
                "d.reportedAt < :to",
                "to",
                startOf(filter.to() == null ? null : filter.to().plusDays(1)));
        text(filter.text());
    }

    /** What the reader must do something about: cases that one handles or receives, and questions not answered. */
    static String waitsFor(Scope scope, Map<String, Object> parameters) {
        parameters.put("reported", DeviationStatus.REPORTED);
        return "(" + toHandle(scope, parameters)
                + " or exists (select w.id from Invitation w where w.deviation = d and w.employee.id = :scopeMe"
                + " and w.answeredAt is null and d.status in :working and d.status <> :reported))";
    }

    /** Cases under work that the reader handles, or receives and nobody has taken on. */
    static String toHandle(Scope scope, Map<String, Object> parameters) {
        parameters.put("working", WORKING);
        List<String> mine = new ArrayList<>(List.of("d.handlerId = :scopeMe"));
        String untaken = "d.handlerId is null and d.restriction = se.ledstjarnan.domain.deviation.Restriction.";
        if (scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty()) {
            mine.add("(" + untaken + "NONE and d.receivingUnitId in :scopeLed)");
        }
        if (!scope.roles().isEmpty()) {
            mine.add("(" + untaken + "NONE and d.receivingRole in :scopeRoles)");
        }
        for (Restriction designated : CaseScope.designated(scope)) {
            mine.add("(" + untaken + designated.name() + ")");
        }
        return "(d.status in :working and (" + String.join(" or ", mine) + "))";
    }

    private void state(CaseFilter.State state) {
        switch (state) {
            case OPEN -> add("d.status in :open", "open", OPEN);
            case EVERY -> add("d.status <> :status", "status", DeviationStatus.DUPLICATE);
            default -> add("d.status = :status", "status", DeviationStatus.valueOf(state.name()));
        }
    }

    private void kind(CaseFilter.Kind kind) {
        if (kind == CaseFilter.Kind.NOT_GOOD) {
            add("d.report.kind <> :kind", "kind", ReportKind.GOOD_PRACTICE);
        } else if (kind != null) {
            add("d.report.kind = :kind", "kind", ReportKind.valueOf(kind.name()));
        }
    }

    private void category(Long id) {
        add("d.classification.category.id = :category", "category", id);
    }

    private void handler(Long id) {
        if (id != null && id == CaseFilter.NOBODY) {
            terms.add("d.handlerId is null");
        } else {
            add("d.handlerId = :handler", "handler", id);
        }
    }

    private void text(String typed) {
        String text = Text.clean(typed).toLowerCase(Locale.ROOT);
        if (!text.isEmpty()) {
            String pattern =
                    "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
            add("(lower(d.title) like :text escape '\\' or d.number like :text escape '\\')", "text", pattern);
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

    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return rights.bind(query);
    }

    @Override
    public String toString() {
        return String.join(" and ", terms);
    }
}
