package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import se.ledstjarnan.domain.deviation.CaseReads;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.CaseTie;
import se.ledstjarnan.domain.deviation.Deviation;

/** Reads what the open tab of a case shows, and nothing of the others. */
@ApplicationScoped
class CaseParts {

    /** How far back an event counts as earlier and similar. */
    private static final Duration A_YEAR = Duration.ofDays(365);

    private static final int SHOWN = 5;

    @Inject
    private CaseReads reads;

    CaseView.Parts of(CaseDesk.Reading reading, CaseTab tab) {
        return tab == null
                ? CaseView.Parts.NONE
                : switch (tab) {
                    case EVENT ->
                        CaseView.Parts.ofEvent(
                                reading.kept().addenda(),
                                reading.kept().files(),
                                reading.kept().near(),
                                reading.kept().hints());
                    case INVESTIGATION -> investigation(reading);
                    case FEEDBACK -> CaseView.Parts.ofFeedback(reading.kept().feedback());
                    case DOCUMENTS -> documents(reading);
                    case MEASURES -> CaseView.Parts.NONE;
                };
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
