package se.ledstjarnan.ejb.measure;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * Whether measures have helped: what charts say beside what their owners have judged. Words from cases go to those alone who may read
 * the measures; the counts of a unit to those who lead or oversee it; indicators to everybody, as on their own pages.
 */
@Stateless
@DenyAll
public class EffectService {

    /** Where counting stops. */
    public static final int MOST = 1_001;

    /** Rows in memory at a time when taken out. */
    private static final int PART = 500;

    @Inject
    private JpaEffects effects;

    @Inject
    private JpaEffectCharts charts;

    @Inject
    private JpaMeasureReads reads;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /**
     * Judged measures.
     *
     * @param titles of those that the reader may open
     * @param charts what the charts say of those that have any, the indicator first
     */
    public record Part(List<HelpedRow> rows, Map<Long, String> titles, Map<Long, List<EffectView>> charts) {}

    /** A page of judged measures. @param unitLeftOut the reader may not narrow it to that unit */
    public record Page(Part part, int count, int page, List<HelpedChoice> choices, boolean unitLeftOut) {}

    /**
     * Of a measure that its page has opened, which therefore is not loaded again: by its indicator, then by what was reported of the
     * same kind as its case.
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<EffectView> of(MeasureView opened) {
        Scope scope = user.scope();
        if (opened.indicatorId() == null
                && (opened.status() != MeasureStatus.DONE || opened.origin() != MeasureOrigin.DEVIATION)) {
            return List.of();
        }
        boolean mayCount = seesNumbers(opened, scope);
        return charts.of(List.of(opened.id()), scope.day()).getOrDefault(opened.id(), List.of()).stream()
                .map(view -> view.seenBy(mayCount))
                .toList();
    }

    private static boolean seesNumbers(MeasureView measure, Scope scope) {
        return oversees(scope)
                || measure.reach() == MeasureReach.UNIT && leads(scope).contains(measure.unitId());
    }

    private static boolean oversees(Scope scope) {
        return scope.has(Role.SOCIALCHEF) || scope.has(Role.MAS) || scope.has(Role.KVALITETSSAMORDNARE);
    }

    private static Set<Long> leads(Scope scope) {
        return scope.has(Role.ENHETSCHEF) ? scope.ledUnits() : Set.of();
    }

    /** What has been judged, to learn from. */
    @RolesAllowed(Roles.MEDARBETARE)
    public Page judged(HelpedFilter asked) {
        Scope scope = user.scope();
        HelpedFilter filter = allowed(asked, scope);
        int count = effects.count(filter, MOST);
        int last = Math.max(1, (count + HelpedFilter.PAGE - 1) / HelpedFilter.PAGE);
        int page = Math.min(filter.page(), last);
        Part part = part(filter, (page - 1) * HelpedFilter.PAGE, count == 0 ? 0 : HelpedFilter.PAGE, scope);
        List<HelpedChoice> choices = effects.choices(oversees(scope) ? null : leads(scope));
        return new Page(part, count, page, choices, filter != asked);
    }

    private static HelpedFilter allowed(HelpedFilter asked, Scope scope) {
        boolean may = asked.unitId() == null || oversees(scope) || leads(scope).contains(asked.unitId());
        return may ? asked : asked.withoutUnit();
    }

    private Part part(HelpedFilter filter, int first, int most, Scope scope) {
        List<HelpedRow> rows = most == 0 ? List.of() : effects.judged(filter, first, most);
        List<Long> ids = rows.stream().map(HelpedRow::id).toList();
        return new Part(rows, ids.isEmpty() ? Map.of() : reads.titles(ids, scope), charts.of(ids, scope.day()));
    }

    /** All that the filter allows, in parts. One entry of the log. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void export(HelpedFilter asked, Consumer<Part> taker) {
        Scope scope = user.scope();
        HelpedFilter filter = allowed(asked, scope);
        if (effects.count(filter, MeasureExportService.MOST + 1) > MeasureExportService.MOST) {
            throw new DomainException("measure.exportTooMany", MeasureExportService.MOST);
        }
        List<Long> ids = new ArrayList<>();
        Part part;
        do {
            part = part(filter, ids.size(), PART, scope);
            part.rows().forEach(row -> ids.add(row.id()));
            taker.accept(part);
        } while (part.rows().size() == PART);
        audit.recordExport("measure", ids);
    }
}
