package se.ledstjarnan.ejb.analysis;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.analysis.AnalysisAccess;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;

/** Shows the analysis to those who take part in it, and to the board what was handed over. */
@Stateless
@DenyAll
public class AnalysisReadService {

    /** Where counting stops. */
    public static final int MOST = 1_001;

    @Inject
    private JpaRoundReads rounds;

    @Inject
    private JpaFigures figures;

    @Inject
    private JpaActionProposals proposals;

    @Inject
    private JpaBasisReads bases;

    @Inject
    private BasisPrinting printing;

    @Inject
    private AnalysisDesk desk;

    @Inject
    private Audit audit;

    /** A page of a list. */
    public record Page<T>(List<T> rows, int count, int page) {}

    /** Whether there is anything here for the reader. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public boolean reads() {
        return AnalysisAccess.readsHanded(desk.scope());
    }

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public boolean takesPart() {
        return AnalysisAccess.takesPart(desk.scope());
    }

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public boolean leads() {
        return AnalysisAccess.leads(desk.scope());
    }

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public List<RoundListRow> rounds() {
        return reads() ? rounds.list(takesPart()) : List.of();
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public RoundView round(int number) {
        desk.demandPart();
        return rounds.round(number).orElseThrow(NotFoundException::new);
    }

    /** What was collected for a round, by one statement however much it is. */
    @RolesAllowed(Roles.MEDARBETARE)
    public FigurePage figures(int number, FigureFilter filter) {
        desk.demandPart();
        FigurePage page = figures.page(number, filter);
        return page.rows().isEmpty() && filter.page() > 1 ? figures.page(number, filter.first()) : page;
    }

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public Page<ActionProposalRow> proposals(ActionProposalFilter filter) {
        if (!reads()) {
            return new Page<>(List.of(), 0, 1);
        }
        JpaActionProposals.Found found = proposals.list(
                filter, desk.scope(), (filter.page() - 1L) * ActionProposalFilter.PAGE, ActionProposalFilter.PAGE);
        if (found.rows().isEmpty() && filter.page() > 1) {
            return proposals(filter.first());
        }
        return new Page<>(found.rows(), found.count(), filter.page());
    }

    /** All that the filter lets through, as one entry of the log. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public List<ActionProposalRow> export(ActionProposalFilter filter) {
        demandReader();
        List<ActionProposalRow> rows =
                proposals.list(filter, desk.scope(), 0, 10_000).rows();
        audit.recordExport(
                "proposal", rows.stream().map(row -> (long) row.number()).toList());
        return rows;
    }

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public ActionProposalView proposal(int number) {
        demandReader();
        return proposals.proposal(number, desk.scope()).orElseThrow(NotFoundException::new);
    }

    /** Whether there is such a proposal that the reader may see. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public boolean has(int number) {
        return reads() && proposals.has(number, desk.scope());
    }

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public BasisView basis(int number) {
        demandReader();
        return bases.basis(number, desk.scope()).orElseThrow(NotFoundException::new);
    }

    /** The basis as PDF/A and PDF/UA, or for a word processor: as it was handed over, or as it stands now. One entry of the log. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public byte[] paper(int number, boolean docx) {
        BasisView view = basis(number);
        audit.recordExport("decision-basis", List.of((long) number));
        byte[] kept = bases.handed(number, docx);
        return kept == null ? printing.print(view, desk.today(), docx) : kept;
    }

    private void demandReader() {
        if (!reads()) {
            throw new NotFoundException();
        }
    }
}
