package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.deviation.Attachments;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.LexMariaAccess;
import se.ledstjarnan.domain.lexmaria.LexMariaAction;
import se.ledstjarnan.domain.lexmaria.LexMariaActor;
import se.ledstjarnan.domain.lexmaria.LexMariaStanding;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.ejb.organisation.TaskRight;

/** Puts together what a reader sees of a case, and no more. */
@ApplicationScoped
class LexMariaParts {

    @Inject
    private JpaLexMariaReads reads;

    @Inject
    private Attachments attachments;

    @Inject
    private LexMariaPapers papers;

    @Inject
    private TaskRight right;

    LexMariaView.Head head(LexMariaDesk.Reading reading) {
        LexMaria lexMaria = reading.lexMaria();
        boolean whole = LexMariaAccess.mayReadWhole(reading.as());
        Employee investigator = lexMaria.getInvestigator();
        return new LexMariaView.Head(
                lexMaria.getNumber(),
                lexMaria.getVersion(),
                whole ? lexMaria.getTitle() : null,
                lexMaria.getStatus(),
                lexMaria.getUnit().getName(),
                lexMaria.getReceivedAt(),
                whole ? lexMaria.getSeriousness() : null,
                whole && lexMaria.getDecidedAt() != null ? lexMaria.isToNotify() : null,
                lexMaria.isQuick(),
                lexMaria.isManagerConcerned(),
                investigator == null ? null : investigator.getName(),
                whole ? lexMaria.getDeviationNumber() : null);
    }

    LexMariaView.Report report(LexMariaDesk.Reading reading) {
        LexMaria lexMaria = reading.lexMaria();
        boolean whole = LexMariaAccess.mayReadWhole(reading.as());
        Employee reporter = whole ? lexMaria.getReporter() : null;
        return new LexMariaView.Report(
                lexMaria.getOccurredAt(),
                whole ? lexMaria.getReported() : null,
                reporter == null ? null : reporter.getName(),
                reporter == null ? null : reporter.getTitle());
    }

    LexMariaView.Matters matters(LexMariaDesk.Reading reading) {
        LexMaria lexMaria = reading.lexMaria();
        boolean whole = LexMariaAccess.mayReadWhole(reading.as());
        return new LexMariaView.Matters(
                whole ? lexMaria.getAssignment() : null,
                whole ? lexMaria.getDevice() : null,
                LexMariaAccess.mayReadLicensee(reading.as()) ? lexMaria.getLicensee() : null,
                lexMaria.getTold().getPoints());
    }

    LexMariaView.Standing standing(LexMariaDesk.Reading reading) {
        LexMaria lexMaria = reading.lexMaria();
        return new LexMariaView.Standing(
                reading.as(),
                LexMariaStanding.allowed(lexMaria, reading.as()),
                LexMariaStanding.lacking(lexMaria),
                LexMariaStanding.left(lexMaria),
                expired(reading));
    }

    /** Asked only where it explains why somebody who handles the case cannot decide. */
    private LocalDate expired(LexMariaDesk.Reading reading) {
        boolean asked = reading.as().contains(LexMariaActor.HANDLER)
                && !reading.as().contains(LexMariaActor.NOTIFIER)
                && reading.lexMaria().getStatus().isOpen();
        return asked ? right.expired(AppointmentKind.LEX_MARIA_NOTIFIER, reading.scope()) : null;
    }

    /** What only those see who may know of a licensed person is not on the timeline of others. */
    List<LexMariaView.Step> timeline(LexMariaDesk.Reading reading) {
        boolean licenseeToo = LexMariaAccess.mayReadLicensee(reading.as());
        return reads.timeline(reading.id()).stream()
                .filter(step -> licenseeToo || step.action() != LexMariaAction.LICENSEE)
                .toList();
    }

    LexMariaView.Parts of(LexMariaDesk.Reading reading, LexMariaTab tab) {
        LexMaria lexMaria = reading.lexMaria();
        long id = reading.id();
        LexMariaView.Parts none = LexMariaView.Parts.NONE;
        if (tab == null) {
            return none.event(reads.protections(id), List.of());
        }
        return switch (tab) {
            case EVENT -> none.event(reads.protections(id), attachments.rowsOfCase(lexMaria.getDeviationId()));
            case ANALYSIS -> none.analysed(reads.analysis(id), reads.earlier(lexMaria));
            case DECISION -> none.decided(reads.standpoints(id));
            case IVO ->
                none.event(List.of(), attachments.rowsOfCase(lexMaria.getDeviationId()))
                        .pasted(isToPaste(lexMaria) ? papers.text(reading) : "");
            case TOLD -> none.told(reads.informed(id));
            case MEASURES -> none.measured(reads.measures(lexMaria));
            case LEARNING -> none.learned(reads.learnings(id));
        };
    }

    private static boolean isToPaste(LexMaria lexMaria) {
        return lexMaria.isToNotify() && !lexMaria.getIvo().isNotified();
    }
}
