package se.ledstjarnan.ejb.routine;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.Routine;
import se.ledstjarnan.domain.routine.RoutineAccess;
import se.ledstjarnan.domain.routine.RoutineProposal;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.domain.routine.RoutineVersion;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * Those who work take part: everybody may propose a change of what is in force, whoever may write the document answers, and the one who
 * proposed sees what became of it. Nobody else sees who proposed what.
 */
@Stateless
@DenyAll
public class ProposalService {

    @Inject
    private JpaRoutineProposals proposals;

    @Inject
    private JpaProposalReads lists;

    @Inject
    private JpaRoutineReads reads;

    @Inject
    private RoutineDesk desk;

    @Inject
    private RoutineDrafts drafts;

    @Inject
    private ProposalMail mail;

    @Inject
    private CurrentUser user;

    /** Where in the version in force one may propose a change. */
    @RolesAllowed(Roles.MEDARBETARE)
    public ProposalPlaces places(int number) {
        JpaRoutineReads.Stored stored = inForce(number);
        return new ProposalPlaces(
                number,
                stored.head().version(),
                stored.content().title(),
                MarkdownPassages.of(stored.content().text()));
    }

    /**
     * Proposes a change; gives its id.
     *
     * @param version the one that the caller has read; throws where another is in force by now
     * @param place which of its passages, from 0; null for the document as a whole
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public long propose(int number, int version, Integer place, String words) {
        JpaRoutineReads.Stored stored = inForce(number);
        if (stored.head().version() != version) {
            throw DomainException.at("place", "routine.proposal.newVersion");
        }
        Routine.Doing doing = desk.doing(Set.of());
        RoutineProposal proposal = new RoutineProposal(
                proposals.version(stored.id()), passage(stored, place), words, doing.by(), doing.now());
        proposals.add(proposal);
        desk.storedPart(proposal.getAbout().getRoutine(), AuditAction.ADD, "proposal", proposal.getId());
        mail.proposed(proposal, stored);
        return proposal.getId();
    }

    private static String passage(JpaRoutineReads.Stored stored, Integer place) {
        if (place == null) {
            return null;
        }
        List<Passage> passages = MarkdownPassages.of(stored.content().text());
        if (place < 0 || place >= passages.size()) {
            throw DomainException.at("place", "routine.proposal.noSuchPlace");
        }
        return passages.get(place).words();
    }

    /** A page of a list; one outside the list is taken as its nearest. */
    @RolesAllowed(Roles.MEDARBETARE)
    public ProposalList list(ProposalFilter filter) {
        Scope scope = user.scope();
        int count = lists.count(filter, scope, RoutineList.MOST);
        int pages = Math.max(1, (count + ProposalFilter.PAGE - 1) / ProposalFilter.PAGE);
        int page = Math.max(1, Math.min(filter.page(), pages));
        return new ProposalList(count == 0 ? List.of() : lists.rows(filter, scope, page), count, page);
    }

    /** A proposal, for the one who made it and those who answer it. */
    @RolesAllowed(Roles.MEDARBETARE)
    public ProposalView view(long id) {
        return lists.find(id, user.scope()).orElseThrow(NotFoundException::new);
    }

    /** What is to come into the version that is being written, for those who write it. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public List<ProposalRow> acceptedInto(int number, int version) {
        Scope scope = user.scope();
        JpaRoutineReads.Stored stored = reads.find(number, version, scope).orElseThrow(NotFoundException::new);
        if (!RoutineAccess.isAuthor(scope, stored.content().areas(), stored.unitIds())) {
            throw new NotAllowedException();
        }
        return lists.acceptedInto(number, version);
    }

    /** Takes it into the draft being written, or into a new one. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void accept(long id, long seen, String words) {
        RoutineProposal proposal = answerable(id, seen);
        int draft = drafts.draftOf(proposal.getAbout().getRoutine().getNumber());
        Routine.Doing doing = desk.doing(Set.of());
        proposal.accept(draft, words, doing.by(), doing.now());
        answered(proposal);
    }

    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void decline(long id, long seen, String reason) {
        RoutineProposal proposal = answerable(id, seen);
        Routine.Doing doing = desk.doing(Set.of());
        proposal.decline(reason, doing.by(), doing.now());
        answered(proposal);
    }

    private RoutineProposal answerable(long id, long seen) {
        RoutineProposal proposal = proposals.find(id).orElseThrow(NotFoundException::new);
        RoutineVersion about = proposal.getAbout();
        if (!RoutineAccess.isAuthor(user.scope(), about.getAreas(), about.getUnits())) {
            throw new NotFoundException();
        }
        proposal.checkVersion(seen);
        return proposal;
    }

    private void answered(RoutineProposal proposal) {
        Routine routine = proposal.getAbout().getRoutine();
        desk.storedPart(routine, AuditAction.STEP, "proposal", proposal.getId());
        mail.answered(proposal, routine.getNumber());
    }

    private JpaRoutineReads.Stored inForce(int number) {
        return reads.find(number, null, user.scope())
                .filter(stored -> stored.head().status() == RoutineStatus.IN_FORCE)
                .orElseThrow(NotFoundException::new);
    }
}
