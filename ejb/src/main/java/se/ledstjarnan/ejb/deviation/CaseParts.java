package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseAccess;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.CaseNear;
import se.ledstjarnan.domain.deviation.CaseReads;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.CaseTie;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.ReportKind;

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

    CaseView.Parts of(CaseDesk.Reading reading, CaseTab tab) {
        return tab == null
                ? CaseView.Parts.NONE
                : switch (tab) {
                    case EVENT -> event(reading);
                    case INVESTIGATION -> investigation(reading);
                    case FEEDBACK -> CaseView.Parts.ofFeedback(reading.kept().feedback());
                    case DOCUMENTS -> documents(reading);
                    case MEASURES -> CaseView.Parts.NONE;
                };
    }

    private CaseView.Parts event(CaseDesk.Reading reading) {
        return CaseView.Parts.ofEvent(reading.kept().addenda(), reading.kept().files(), near(reading));
    }

    /** For the one who is to judge it, before it is judged: is this reported already? */
    private List<CaseNear> near(CaseDesk.Reading reading) {
        Deviation deviation = reading.deviation();
        boolean good = deviation.getReport().getKind() == ReportKind.GOOD_PRACTICE;
        if (deviation.isJudged() || good || !reading.as().contains(CaseActor.HANDLER)) {
            return List.of();
        }
        CaseReads.Near near = new CaseReads.Near(
                reading.id(),
                deviation.getUnit().getId(),
                samePerson(reading),
                deviation.getReport().getOccurredAt(),
                NEAR);
        return reads.near(near, reading.scope(), NEAR_SHOWN);
    }

    private Set<Long> samePerson(CaseDesk.Reading reading) {
        boolean may = CaseAccess.mayReadPerson(reading.deviation(), reading.as())
                && !reading.deviation().isPersonProtected();
        return may ? reading.kept().samePerson() : Set.of();
    }

    private CaseView.Parts investigation(CaseDesk.Reading reading) {
        Deviation deviation = reading.deviation();
        CaseReads.Like like = new CaseReads.Like(
                reading.id(),
                deviation.getUnit().getId(),
                deviation.isJudged()
                        ? deviation.getClassification().getCategory().getId()
                        : null,
                deviation.getReport().getOccurredAt().minus(A_YEAR),
                deviation.getReport().getOccurredAt());
        List<CaseTie> similar = reads.similar(like, reading.scope(), CaseView.Parts.MOST_SIMILAR);
        return CaseView.Parts.ofInvestigation(
                reading.kept().notes(),
                reading.kept().invitations(),
                similar.subList(0, Math.min(SHOWN, similar.size())),
                similar.size());
    }

    private CaseView.Parts documents(CaseDesk.Reading reading) {
        return CaseView.Parts.ofDocuments(
                reading.kept().files(),
                reading.kept().judgements(),
                reading.kept().standing().links() == 0 ? List.of() : reads.links(reading.id(), reading.scope()));
    }
}
