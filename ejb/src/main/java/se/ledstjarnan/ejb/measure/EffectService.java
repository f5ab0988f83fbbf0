package se.ledstjarnan.ejb.measure;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.measure.EffectReading;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * Whether measures have helped: what charts say beside what their owners have judged. Words from cases go to those alone who may read
 * the measures; the counts of a unit to those who lead or oversee it.
 */
@Stateless
@DenyAll
public class EffectService {

    /** Where counting stops. */
    public static final int MOST = 1_001;

    @Inject
    private JpaEffects effects;

    @Inject
    private JpaMeasureReads reads;

    @Inject
    private CurrentUser user;

    /**
     * A page of judged measures.
     *
     * @param titles of those that the reader may open
     * @param readings what the charts say of those that have one
     */
    public record Page(
            List<HelpedRow> rows,
            int count,
            int page,
            Map<Long, String> titles,
            Map<Long, EffectReading> readings,
            List<HelpedChoice> choices) {}

    /**
     * Of a measure that its page has opened, which therefore is not loaded again. Empty while the measure is not done, or where what
     * it came from is of no known kind.
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public Optional<EffectView> of(MeasureView opened) {
        if (opened.status() != MeasureStatus.DONE || opened.origin() != MeasureOrigin.DEVIATION) {
            return Optional.empty();
        }
        Scope scope = user.scope();
        return Optional.ofNullable(
                        effects.readings(List.of(opened.id()), scope.day()).get(opened.id()))
                .map(charted -> new EffectView(charted.category(), charted.reading(), seesNumbers(opened, scope)));
    }

    private static boolean seesNumbers(MeasureView measure, Scope scope) {
        boolean oversees = scope.has(Role.SOCIALCHEF) || scope.has(Role.MAS) || scope.has(Role.KVALITETSSAMORDNARE);
        boolean leads = measure.reach() == MeasureReach.UNIT
                && scope.has(Role.ENHETSCHEF)
                && scope.ledUnits().contains(measure.unitId());
        return oversees || leads;
    }

    /** What has been judged, to learn from. */
    @RolesAllowed(Roles.MEDARBETARE)
    public Page judged(HelpedFilter filter) {
        int count = effects.count(filter, MOST);
        List<HelpedRow> rows = count == 0
                ? List.of()
                : effects.judged(filter, (filter.page() - 1) * HelpedFilter.PAGE, HelpedFilter.PAGE);
        if (rows.isEmpty() && filter.page() > 1) {
            return judged(new HelpedFilter(filter.category(), filter.operationId(), filter.verdict(), 1));
        }
        List<Long> ids = rows.stream().map(HelpedRow::id).toList();
        Scope scope = user.scope();
        return new Page(
                rows,
                count,
                filter.page(),
                ids.isEmpty() ? Map.of() : reads.titles(ids, scope),
                effects.readings(ids, scope.day()).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, found -> found.getValue().reading())),
                effects.choices());
    }
}
