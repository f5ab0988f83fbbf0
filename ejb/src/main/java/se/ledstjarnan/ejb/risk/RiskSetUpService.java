package se.ledstjarnan.ejb.risk;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.risk.RiskActor;
import se.ledstjarnan.domain.risk.RiskAnalysis;
import se.ledstjarnan.domain.risk.RiskScale;
import se.ledstjarnan.domain.risk.RiskScales;
import se.ledstjarnan.domain.risk.RiskTemplate;
import se.ledstjarnan.domain.risk.RiskTemplates;
import se.ledstjarnan.domain.risk.ScaleContent;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;

/** What analyses begin with: the municipality's scales, and templates. */
@Stateless
@DenyAll
public class RiskSetUpService {

    @Inject
    private JpaRiskChoices reads;

    @Inject
    private RiskScales scales;

    @Inject
    private RiskTemplates templates;

    @Inject
    private RiskDesk desk;

    /** What the caller may choose for an analysis. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public RiskChoices choices() {
        return reads.find(desk.self(), desk.scope());
    }

    /** Those that hold. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<ScaleView> scales() {
        return reads.scales(false);
    }

    /** A new version takes the place of the one that was seen; analyses made by that keep it. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void replace(int family, int seenVersion, ScaleContent content) {
        Employee me = desk.me();
        RiskScale scale = scales.hold(family).orElseThrow(NotFoundException::new);
        StaleDataException.check(seenVersion, scale.getVersionNo());
        RiskScale next = scale.replace(content, me, desk.now());
        desk.flush();
        scales.add(next);
        desk.administered("risk-scale", next);
    }

    /** A template of the risks that stand in an analysis; gives its id. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public long makeTemplate(AnalysisRef ref, String title, String scope) {
        RiskAnalysis analysis = desk.open(ref, RiskActor.LEADER);
        RiskTemplate template = new RiskTemplate(title, scope, analysis);
        templates.add(template);
        desk.administered("risk-template", template);
        return template.getId();
    }

    /** It is not offered any more. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void retireTemplate(long id) {
        RiskTemplate template = templates.template(id).orElseThrow(NotFoundException::new);
        template.retire(desk.now());
        desk.administered("risk-template", template);
    }
}
