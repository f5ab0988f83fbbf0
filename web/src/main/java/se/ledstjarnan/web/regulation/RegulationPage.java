package se.ledstjarnan.web.regulation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.regulation.EvidenceSort;
import se.ledstjarnan.domain.regulation.Standing;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.regulation.RegulationService;
import se.ledstjarnan.ejb.regulation.RegulationView;
import se.ledstjarnan.web.shared.PageAccess;
import se.ledstjarnan.web.shared.Texts;

/** Each requirement of SOSFS 2011:9, what answers to it, and where what is wanting is mended. */
@Named
@RequestScoped
public class RegulationPage {

    @Inject
    private RegulationService regulation;

    @Inject
    private CurrentUser user;

    private RegulationView view;

    private RegulationView view() {
        if (view == null) {
            view = regulation.view();
        }
        return view;
    }

    public List<Integer> getChapters() {
        return view().rows().stream()
                .map(RegulationView.Row::chapter)
                .distinct()
                .toList();
    }

    public List<RegulationView.Row> rows(int chapter) {
        return view().rows().stream().filter(row -> row.chapter() == chapter).toList();
    }

    public String getSummary() {
        return Texts.of(
                "regulation.summary",
                view().rows().size(),
                view().count(Standing.MET),
                view().count(Standing.LACKING),
                view().count(Standing.UNPROVEN),
                view().count(Standing.NOT_BUILT));
    }

    public String standingKind(Standing standing) {
        return switch (standing) {
            case MET -> "fine";
            case LACKING -> "late";
            case UNPROVEN -> "soon";
            case NOT_BUILT -> "";
        };
    }

    public String said(RegulationView.Figure figure) {
        return Texts.of("regulation.evidence." + figure.evidence(), figure.number());
    }

    /** Whether the figure tells of something to mend. */
    public boolean lacks(RegulationView.Figure figure) {
        return figure.evidence().sort() == EvidenceSort.LACK && figure.number() > 0;
    }

    /** Where it is seen and mended; null where there is no such page, or not for the reader. */
    public String address(RegulationView.Figure figure) {
        String page = EvidencePages.of(figure.evidence());
        return page != null && PageAccess.leads(page, user.roles()) ? page : null;
    }

    /** Those who hand the package over. */
    public boolean isPacker() {
        return user.hasRole(Role.SOCIALCHEF) || user.hasRole(Role.MAS) || user.hasRole(Role.KVALITETSSAMORDNARE);
    }
}
