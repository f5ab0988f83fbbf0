package se.ledstjarnan.ejb.goal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.ledstjarnan.domain.goal.KoladaAttempt;
import se.ledstjarnan.domain.goal.KoladaGroup;
import se.ledstjarnan.domain.goal.KoladaSelection;
import se.ledstjarnan.domain.goal.KoladaSeries;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;

/** How the own municipality stands beside its peers and the country, to those who lead or oversee. */
@Stateless
@DenyAll
public class KoladaService {

    @Inject
    private JpaKolada stored;

    @Inject
    private JpaKoladaReads reads;

    @Inject
    private JpaIndicatorReads indicators;

    @Inject
    private Clock clock;

    /**
     * What the values are seen from.
     *
     * @param municipality null until somebody has chosen it
     * @param peerName null where there are no peers
     * @param latest the latest time that values came; null for never
     * @param stale whether that is longer ago than it should be
     */
    public record Frame(
            String municipality, String peerName, List<String> peers, KoladaAttempt latest, boolean stale) {}

    /** The measures of an area, and which areas there are. */
    public record Area(Frame frame, List<String> areas, String area, List<KoladaSeries> series) {}

    /** One measure. @param indicators own ones that are seen beside it */
    public record Measure(Frame frame, KoladaSeries series, List<ComparedIndicator> indicators) {}

    /** @param asked name of the area; the first one holds for null or an unknown name */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public Area area(String asked) {
        KoladaSelection selection = stored.selection();
        JpaKoladaReads.Found found = reads.area(asked, selection);
        return new Area(frame(selection, found), found.areas(), found.area(), found.series());
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public Measure measure(String kpi) {
        KoladaSelection selection = stored.selection();
        JpaKoladaReads.Found found = reads.measure(kpi, selection);
        return new Measure(
                frame(selection, found),
                found.series().stream().findFirst().orElseThrow(NotFoundException::new),
                indicators.compared(kpi));
    }

    private Frame frame(KoladaSelection selection, JpaKoladaReads.Found found) {
        KoladaAttempt latest = found.latest().stream().findFirst().orElse(null);
        KoladaGroup group = found.groups().stream().findFirst().orElse(null);
        boolean own = group == null || !selection.getPeers().isEmpty();
        return new Frame(
                selection.getMunicipality(),
                own ? selection.getPeerName() : group.title(),
                own ? selection.getPeers() : group.members(),
                latest,
                latest != null && latest.isStale(clock.instant()));
    }
}
