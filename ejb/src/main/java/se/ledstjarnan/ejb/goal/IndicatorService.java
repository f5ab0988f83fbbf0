package se.ledstjarnan.ejb.goal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.goal.GoalAccess;
import se.ledstjarnan.domain.goal.KoladaSeries;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Shows indicators with what they came to, to everybody: they are of units, and of nobody in them. */
@Stateless
@DenyAll
public class IndicatorService {

    /** Where counting stops. */
    public static final int MOST = 1_001;

    @Inject
    private JpaIndicatorReads reads;

    @Inject
    private JpaGoalChoices choices;

    @Inject
    private JpaKolada kolada;

    @Inject
    private JpaKoladaReads others;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /** A page of the list. */
    public record Page(List<IndicatorRow> rows, int count, int page) {}

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public Page list(IndicatorFilter filter) {
        JpaIndicatorReads.Found found =
                reads.find(filter, user.scope(), (filter.page() - 1L) * IndicatorFilter.PAGE, IndicatorFilter.PAGE);
        if (found.rows().isEmpty() && filter.page() > 1) {
            return list(filter.first());
        }
        return new Page(found.rows(), found.count(), filter.page());
    }

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public IndicatorView open(int number) {
        return reads.indicator(number, user.scope()).orElseThrow(NotFoundException::new);
    }

    /** How the municipality stands beside others in it; empty where no measure of Kolada belongs to it. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public Optional<KoladaSeries> beside(IndicatorView view) {
        String kpi = view.head().officialKpi();
        return kpi == null
                ? Optional.empty()
                : others.measure(kpi, kolada.selection()).series().stream().findFirst();
    }

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public boolean has(int number) {
        return reads.has(number);
    }

    /** Whether the reader keeps the words for how near their targets outcomes are. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public boolean judges() {
        return GoalAccess.keepsAll(user.scope());
    }

    /** Whether the reader keeps the indicators. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public boolean keeps() {
        return GoalAccess.keepsIndicators(user.scope());
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public IndicatorChoices choices() {
        return choices.indicator(user.scope());
    }

    /** The one, for a table. One entry of the log. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public IndicatorView export(int number) {
        IndicatorView view = open(number);
        audit.recordExport("indicator", List.of((long) number));
        return view;
    }
}
