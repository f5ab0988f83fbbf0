package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import se.ledstjarnan.domain.deviation.Attachments;
import se.ledstjarnan.domain.deviation.CaseReads;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.CaseTie;
import se.ledstjarnan.domain.deviation.Deviation;

/** Reads what the open tab of a case shows, and nothing of the others. */
@ApplicationScoped
class CaseParts {

    /** How far back an event counts as earlier and similar. */
    private static final Duration A_YEAR = Duration.ofDays(365);
    /** At triage, when the category is not known yet, only what lies near is worth seeing: it may be the same event. */
    private static final Duration NEAR = Duration.ofDays(14);

    private static final int SHOWN = 5;

    @Inject
    private CaseReads reads;

    @Inject
    private Attachments attachments;

    CaseView.Parts of(CaseDesk.Open open, CaseTab tab) {
        return tab == null
                ? CaseView.Parts.NONE
                : switch (tab) {
                    case EVENT -> event(open);
                    case INVESTIGATION -> investigation(open);
                    case FEEDBACK ->
                        new CaseView.Parts(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                0,
                                reads.feedback(open.id()),
                                List.of(),
                                List.of());
                    case DOCUMENTS -> documents(open);
                    case MEASURES -> CaseView.Parts.NONE;
                };
    }

    private CaseView.Parts event(CaseDesk.Open open) {
        Deviation deviation = open.deviation();
        boolean untriaged = deviation.getClassification() == null
                || deviation.getClassification().getCategory() == null;
        CaseReads.Like near = new CaseReads.Like(
                open.id(),
                deviation.getUnit().getId(),
                null,
                deviation.getReport().getOccurredAt().minus(NEAR),
                deviation.getReport().getOccurredAt().plus(NEAR));
        return new CaseView.Parts(
                reads.addenda(open.id()),
                attachments.rowsOfCase(open.id()),
                List.of(),
                List.of(),
                untriaged ? reads.similar(near, open.scope(), SHOWN) : List.of(),
                0,
                List.of(),
                List.of(),
                List.of());
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
        return new CaseView.Parts(
                List.of(),
                List.of(),
                reads.notes(open.id()),
                reads.invitations(open.id()),
                similar,
                similar.size() < SHOWN ? similar.size() : reads.countSimilar(like, open.scope()),
                List.of(),
                List.of(),
                List.of());
    }

    private CaseView.Parts documents(CaseDesk.Open open) {
        return new CaseView.Parts(
                List.of(),
                attachments.rowsOfCase(open.id()),
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                reads.judgements(open.id()),
                reads.links(open.id(), open.scope()));
    }
}
