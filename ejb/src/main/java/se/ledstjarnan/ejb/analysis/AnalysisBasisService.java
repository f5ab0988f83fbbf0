package se.ledstjarnan.ejb.analysis;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.analysis.ActionProposal;
import se.ledstjarnan.domain.analysis.AnalysisHeading;
import se.ledstjarnan.domain.analysis.AnalysisRound;
import se.ledstjarnan.domain.analysis.AnalysisRounds;
import se.ledstjarnan.domain.analysis.DecisionBasis;
import se.ledstjarnan.domain.analysis.HeadingDocument;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.registration.DocumentToRegister;
import se.ledstjarnan.domain.registration.RegisterDirection;
import se.ledstjarnan.domain.registration.RegisterFile;
import se.ledstjarnan.domain.registration.RegisterOrigin;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;

/** The decision basis: drafted from the chosen proposals, written in versions, handed over to the board. */
@Stateless
@DenyAll
public class AnalysisBasisService {

    @Inject
    private AnalysisRounds rounds;

    @Inject
    private JpaRoundReads reads;

    @Inject
    private JpaBasisReads bases;

    @Inject
    private BasisPrinting printing;

    @Inject
    private BasisMails mails;

    @Inject
    private AnalysisDesk desk;

    @Inject
    private Event<DocumentToRegister> documents;

    /** Gives the number of the basis, begun from what the group has written. */
    @RolesAllowed(Roles.MEDARBETARE)
    public int draft(AnalysisRef ref) {
        Employee me = desk.me();
        Map<Long, String> drafted = drafted(ref.number());
        AnalysisRound round = desk.round(ref);
        if (rounds.hasBasis(round)) {
            throw new DomainException("analysis.basisTwice");
        }
        DecisionBasis basis = new DecisionBasis(rounds.nextBasis(), round, drafted, me, desk.now());
        rounds.add(basis);
        desk.stored(basis, AuditAction.CREATE);
        return basis.getNumber();
    }

    private Map<Long, String> drafted(int number) {
        RoundView view = reads.round(number).orElseThrow(NotFoundException::new);
        Map<String, String> words = BasisDraft.of(view, bases.impacts(number), printing.body());
        Map<Long, String> drafted = new HashMap<>();
        for (AnalysisHeading heading : rounds.headings(HeadingDocument.BASIS)) {
            if (heading.isUsed() && words.containsKey(heading.getCode())) {
                drafted.put(heading.getId(), words.get(heading.getCode()));
            }
        }
        return drafted;
    }

    /** A new version, by heading. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void write(AnalysisRef ref, Map<Long, String> sections) {
        Employee me = desk.me();
        List<AnalysisHeading> headings = rounds.headings(HeadingDocument.BASIS);
        DecisionBasis basis = desk.basis(ref);
        basis.write(headings, sections, me, desk.now());
        desk.stored(basis, AuditAction.CHANGE);
    }

    /** A new version, begun again from the proposals as they are now. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void refill(AnalysisRef ref, int round) {
        Employee me = desk.me();
        List<AnalysisHeading> headings = rounds.headings(HeadingDocument.BASIS);
        Map<Long, String> drafted = drafted(round);
        DecisionBasis basis = desk.basis(ref);
        basis.write(headings, drafted, me, desk.now());
        desk.stored(basis, AuditAction.CHANGE);
    }

    /** It goes to the board as it stands, is kept so, and waits for its registration number where the profile says so. */
    @RolesAllowed(Roles.SOCIALCHEF)
    public void handOver(AnalysisRef ref) {
        desk.demandLeader();
        Employee me = desk.me();
        List<AnalysisHeading> headings = rounds.headings(HeadingDocument.BASIS);
        List<AnalysisHeading> impact = rounds.headings(HeadingDocument.IMPACT);
        BasisView view = bases.basis(ref.number(), desk.scope()).orElseThrow(NotFoundException::new);
        DecisionBasis basis = desk.basis(ref);
        List<ActionProposal> chosen = rounds.proposals(basis.getRound()).stream()
                .filter(ActionProposal::isChosen)
                .toList();
        basis.demandReady(headings, chosen);
        chosen.forEach(proposal -> proposal.choose(impact));
        byte[] pdf = printing.print(view, desk.today(), false);
        byte[] docx = printing.print(view, desk.today(), true);
        basis.handOver(printing.body(), pdf, docx, chosen, me, desk.today(), desk.now());
        desk.stored(basis, AuditAction.HAND_OVER);
        register(basis, view, pdf);
        mails.handedOver(basis);
    }

    private void register(DecisionBasis basis, BasisView view, byte[] pdf) {
        documents.fire(new DocumentToRegister(
                "decision-basis:" + basis.getId(),
                RegisterOrigin.DECISION,
                false,
                "decision-basis",
                basis.getId(),
                basis.getCaseNumber(),
                "Beslutsunderlag: åtgärder efter analysen av "
                        + BasisDraft.period(view.head().year(), view.head().span()),
                RegisterDirection.INTERNAL,
                null,
                desk.today(),
                null,
                List.of(new RegisterFile(
                        "beslutsunderlag-" + basis.getCaseNumber() + ".pdf", "application/pdf", pdf))));
    }
}
