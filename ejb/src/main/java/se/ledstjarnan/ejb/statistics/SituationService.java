package se.ledstjarnan.ejb.statistics;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Succession;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.statistics.MonthlyCount;
import se.ledstjarnan.domain.statistics.XmrChart;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.organisation.UnitLineage;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * How it goes, for the start page of those who lead or oversee, by one query every ten minutes. Only cases that the reader may read are counted, so
 * that a figure never tells of a case that is kept from the reader, and the list shows the same number.
 */
@Stateless
@DenyAll
public class SituationService {

    private static final int FIGURE_DAYS = 90;
    private static final int MONTHS_READ = 36;
    private static final int MONTHS_SHOWN = 12;

    @Inject
    private JpaSituation reads;

    @Inject
    private RememberedSituations remembered;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    @Inject
    private UnitLineage lineage;

    @Inject
    private Clock clock;

    /** Empty for those who neither lead a unit nor oversee. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public Optional<Situation> situation() {
        Scope scope = user.scope();
        return part(scope).map(part -> situation(part, scope));
    }

    private Optional<Situation.Part> part(Scope scope) {
        if (scope.has(Role.SOCIALCHEF)) {
            return Optional.of(Situation.Part.ADMINISTRATION);
        }
        if (scope.has(Role.MAS)) {
            return Optional.of(Situation.Part.HEALTH_CARE);
        }
        if (scope.has(Role.KVALITETSSAMORDNARE)) {
            return Optional.of(Situation.Part.SOCIAL_SERVICES);
        }
        return scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty()
                ? Optional.of(led(scope).size() == 1 ? Situation.Part.UNIT : Situation.Part.UNITS)
                : Optional.empty();
    }

    /** Without those whose history they go on with: whoever leads one unit of today leads one. */
    private Set<Long> led(Scope scope) {
        if (scope.ledUnits().size() < 2) {
            return scope.ledUnits();
        }
        Succession succession = lineage.succession();
        return scope.ledUnits().stream().map(succession::now).collect(Collectors.toSet());
    }

    private Situation situation(Situation.Part part, Scope scope) {
        YearMonth running = YearMonth.from(scope.day());
        int days = settings.number(SettingKey.FEEDBACK_TARGET_DAYS);
        LocalDate since = scope.day().minusDays(FIGURE_DAYS);
        JpaSituation.Found found = remembered.of(
                scope,
                days,
                () -> reads.situation(
                        new JpaSituation.Asked(
                                part,
                                running.minusMonths(MONTHS_READ),
                                since,
                                clock.instant().minus(days, ChronoUnit.DAYS),
                                days),
                        scope));
        XmrChart ended = ended(found.months(), running);
        int now = found.months().getOrDefault(running, 0);
        boolean already = ended.hasLimits() && now > ended.normalHigh();
        XmrChart shown = already ? with(ended, new MonthlyCount(running, now)) : ended;
        return new Situation(
                part,
                part == Situation.Part.UNIT ? led(scope).iterator().next() : null,
                found.unit(),
                part == Situation.Part.HEALTH_CARE ? LegalArea.HSL : null,
                figures(found, since, days),
                shown.last(already ? MONTHS_SHOWN + 1 : MONTHS_SHOWN),
                already ? running : null);
    }

    /** The months from the first one with a case; the limits come from those before the ones shown, where there are enough of them. */
    private static XmrChart ended(Map<YearMonth, Integer> counts, YearMonth running) {
        List<MonthlyCount> months = new ArrayList<>();
        Optional<YearMonth> first = counts.keySet().stream().min(YearMonth::compareTo);
        for (YearMonth m = first.orElse(running); m.isBefore(running); m = m.plusMonths(1)) {
            months.add(new MonthlyCount(m, counts.getOrDefault(m, 0)));
        }
        return XmrChart.of(months, Math.max(months.size() - MONTHS_SHOWN, XmrChart.FEWEST));
    }

    private static XmrChart with(XmrChart ended, MonthlyCount running) {
        List<MonthlyCount> months = new ArrayList<>(ended.points());
        months.add(running);
        return XmrChart.of(months, ended.baseline());
    }

    private Situation.Figures figures(JpaSituation.Found found, LocalDate since, int days) {
        return new Situation.Figures(
                since,
                found.medianSeconds() == null ? null : Math.round(found.medianSeconds() / 3600),
                settings.number(SettingKey.FIRST_ACTION_TARGET_HOURS),
                found.answered(),
                found.answerable(),
                days,
                found.judged(),
                found.judgeable());
    }
}
