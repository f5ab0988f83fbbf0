package se.ledstjarnan.ejb.statistics;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.DenominatorKind;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * Units beside each other, by how many they care for. Only over whole quarters, where denominators are entered; a unit without one, or
 * with fewer people than twice the threshold of small counts, gets no rate.
 */
@Stateless
@DenyAll
public class UnitRateService {

    @Inject
    private JpaUnitRates reads;

    @Inject
    private Settings settings;

    @Inject
    private CurrentUser user;

    /** The whole quarters within a period. */
    public record Span(Quarter first, Quarter last) {

        /** Empty where no quarter lies wholly within the days. */
        static Optional<Span> within(LocalDate from, LocalDate to) {
            Quarter first = Quarter.of(from);
            if (first.firstDay().isBefore(from)) {
                first = first.minus(-1);
            }
            Quarter last = Quarter.of(to);
            if (last.lastDay().isAfter(to)) {
                last = last.minus(1);
            }
            return first.compareTo(last) > 0 ? Optional.empty() : Optional.of(new Span(first, last));
        }

        public int quarters() {
            return (last.year() - first.year()) * 4 + last.number() - first.number() + 1;
        }
    }

    /** The quarters that are compared; empty where the period holds none. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public Optional<Span> span(LocalDate from, LocalDate to) {
        return Span.within(from, to);
    }

    /** In the order of their names: they are set beside each other, not ranked. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public List<UnitRate> rates(DenominatorKind kind, Span span) {
        int fewest = 2 * settings.number(SettingKey.SMALL_CELL_THRESHOLD);
        return reads.rates(kind, span, fewest, user.scope());
    }
}
