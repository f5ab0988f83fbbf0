package se.ledstjarnan.ejb.statistics;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * Figures by what the reader chooses, from what the reader answers for and may read. Small counts are shown where the reader may open
 * the rows behind them, and otherwise go through safe aggregation as all that is told further.
 */
@Stateless
@DenyAll
public class PivotService {

    @Inject
    private JpaPivot reads;

    @Inject
    private Settings settings;

    @Inject
    private CurrentUser user;

    /** What the reader can choose among. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public List<PivotMeasure> measures() {
        Scope scope = user.scope();
        return Arrays.stream(PivotMeasure.values())
                .filter(measure -> measure.isFor(scope))
                .toList();
    }

    /** The units that the reader answers for. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public List<NamedChoice> units() {
        return reads.units(user.scope());
    }

    /** Throws at the field to where the period ends before it begins. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public Pivot count(PivotAsk ask) {
        Scope scope = allowed(ask);
        boolean opens = ask.measure().opensRows(scope);
        PivotAsk counted = opens ? ask : ask.coarse();
        Pivot pivot = PivotTable.of(counted, reads.lines(counted, scope), opens);
        return opens ? pivot : PivotTable.safe(pivot, settings.number(SettingKey.SMALL_CELL_THRESHOLD));
    }

    /** The rows behind a figure. @param row null for all; @param column null for all; @param page from 1 */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public List<PivotRow> behind(PivotAsk ask, String row, String column, int page, int size) {
        Scope scope = opening(ask);
        return reads.behind(ask, row, column, scope, (page - 1) * size, size);
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public int countBehind(PivotAsk ask, String row, String column) {
        return reads.count(ask, row, column, opening(ask));
    }

    private Scope opening(PivotAsk ask) {
        Scope scope = allowed(ask);
        if (!ask.measure().opensRows(scope)) {
            throw new NotAllowedException();
        }
        return scope;
    }

    private Scope allowed(PivotAsk ask) {
        Scope scope = user.scope();
        if (!ask.measure().isFor(scope)) {
            throw new NotAllowedException();
        }
        if (ask.to().isBefore(ask.from())) {
            throw DomainException.at("to", "statistics.pivot.reversed");
        }
        return scope;
    }
}
