package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.deviation.Attachments;
import se.ledstjarnan.domain.deviation.CaseAccess;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.CaseNear;
import se.ledstjarnan.domain.deviation.CaseReads;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.CaseTie;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.ejb.person.Persons;

/** Reads what the open tab of a case shows, and nothing of the others. */
@ApplicationScoped
class CaseParts {

    /** How far back an event counts as earlier and similar. */
    private static final Duration A_YEAR = Duration.ofDays(365);
    /** How long before and after an event another report may be about the same one. */
    private static final Duration NEAR = Duration.ofDays(14);

    private static final int SHOWN = 5;
    private static final int NEAR_SHOWN = 4;

    @Inject
    private CaseReads reads;

    @Inject
    private Attachments attachments;

    @Inject
    private Persons persons;

    CaseView.Parts of(CaseDesk.Open open, CaseTab tab) {
        return tab == null
                ? CaseView.Parts.NONE
                : switch (tab) {
                    case EVENT -> event(open);
                    case INVESTIGATION -> investigation(open);
                    case FEEDBACK -> CaseView.Parts.ofFeedback(reads.feedback(open.id()));
                    case DOCUMENTS -> documents(open);
                    case MEASURES -> CaseView.Parts.NONE;
                };
    }

    private CaseView.Parts event(CaseDesk.Open open) {
        return CaseView.Parts.ofEvent(reads.addenda(open.id()), attachments.rowsOfCase(open.id()), near(open));
    }

    /** For the one who is to judge it, before it is judged: is this reported already? */
    private List<CaseNear> near(CaseDesk.Open open) {
        Deviation deviation = open.deviation();
        boolean judged = deviation.getClassification() != null
                && deviation.getClassification().getCategory() != null;
        boolean good = deviation.getReport().getKind() == ReportKind.GOOD_PRACTICE;
        if (judged || good || !open.actor().is(CaseActor.HANDLER)) {
            return List.of();
        }
        CaseReads.Near near = new CaseReads.Near(
                open.id(),
                deviation.getUnit().getId(),
                samePerson(open),
                deviation.getReport().getOccurredAt(),
                NEAR);
        return reads.near(near, open.scope(), NEAR_SHOWN);
    }

    private Set<Long> samePerson(CaseDesk.Open open) {
        boolean may = CaseAccess.mayReadPerson(open.deviation(), open.actor().as());
        return may && open.deviation().getReport().getConcerns() == Concerns.ONE_PERSON
                ? Set.copyOf(persons.othersConcerningTheSame(open.id()))
                : Set.of();
    }

    private CaseView.Parts investigation(CaseDesk.Open open) {
        Deviation deviation = open.deviation();
        boolean judged = deviation.getClassification() != null
                && deviation.getClassification().getCategory() != null;
        CaseReads.Like like = new CaseReads.Like(
                open.id(),
                deviation.getUnit().getId(),
                judged ? deviation.getClassification().getCategory().getId() : null,
                deviation.getReport().getOccurredAt().minus(A_YEAR),
                deviation.getReport().getOccurredAt());
        List<CaseTie> similar = reads.similar(like, open.scope(), SHOWN);
        return CaseView.Parts.ofInvestigation(
                reads.notes(open.id()),
                reads.invitations(open.id()),
                similar,
                similar.size() < SHOWN ? similar.size() : reads.countSimilar(like, open.scope()));
    }

    private CaseView.Parts documents(CaseDesk.Open open) {
        return CaseView.Parts.ofDocuments(
                attachments.rowsOfCase(open.id()), reads.judgements(open.id()), reads.links(open.id(), open.scope()));
    }
}
