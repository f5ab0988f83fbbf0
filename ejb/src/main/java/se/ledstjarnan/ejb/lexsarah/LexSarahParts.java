package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.lexsarah.ClosingDemands;
import se.ledstjarnan.domain.lexsarah.InvestigationState;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahAccess;
import se.ledstjarnan.domain.lexsarah.LexSarahActions;
import se.ledstjarnan.domain.lexsarah.LexSarahActor;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.domain.lexsarah.Performer;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.ejb.organisation.Designations;

/** Puts together what a reader sees of a case, and no more. */
@ApplicationScoped
class LexSarahParts {

    @Inject
    private JpaLexSarahReads reads;

    @Inject
    private LexSarahDesk desk;

    @Inject
    private Designations designations;

    LexSarahView.Head head(LexSarahDesk.Reading reading) {
        LexSarah lexSarah = reading.lexSarah();
        boolean whole = LexSarahAccess.mayReadWhole(reading.as());
        boolean basis = LexSarahAccess.mayReadBasis(reading.as());
        Employee investigator = lexSarah.getInvestigator();
        return new LexSarahView.Head(
                lexSarah.getNumber(),
                lexSarah.getVersion(),
                basis ? lexSarah.getTitle() : null,
                lexSarah.getStatus(),
                lexSarah.getOrigin(),
                lexSarah.getArea(),
                lexSarah.getUnit() == null ? null : lexSarah.getUnit().getId(),
                lexSarah.getUnit() == null ? null : lexSarah.getUnit().getName(),
                lexSarah.getReceivedAt(),
                basis ? lexSarah.getProposed() : null,
                basis ? lexSarah.getGrade() : null,
                lexSarah.isQuick(),
                basis && lexSarah.getSeriousAt() != null,
                lexSarah.isManagerConcerned(),
                investigator == null ? null : investigator.getId(),
                investigator == null ? null : investigator.getName(),
                lexSarah.getTemplate() == null ? null : lexSarah.getTemplate().getNumber(),
                whole ? lexSarah.getDeviationNumber() : null);
    }

    LexSarahView.Report report(LexSarahDesk.Reading reading) {
        LexSarah lexSarah = reading.lexSarah();
        boolean whole = LexSarahAccess.mayReadWhole(reading.as());
        Performer performer = lexSarah.getPerformer();
        Employee reporter = whole ? lexSarah.getReporter() : null;
        return new LexSarahView.Report(
                lexSarah.getOccurredAt(),
                LexSarahAccess.mayReadBasis(reading.as()) ? lexSarah.getReported() : null,
                reporter == null ? null : reporter.getName(),
                reporter == null ? null : reporter.getTitle(),
                performer == null ? null : performer.getName(),
                performer == null || !whole ? null : performer.getContact(),
                performer == null ? null : performer.getReceivedOn());
    }

    /** What the page needs to know: what the open tab shows, and what the case in its status is short of. */
    LexSarahRecord record(LexSarahDesk.Reading reading, LexSarahTab tab) {
        Set<LexSarahRecord.Part> wanted = EnumSet.noneOf(LexSarahRecord.Part.class);
        boolean whole = LexSarahAccess.mayReadWhole(reading.as());
        if (whole) {
            wanted.add(LexSarahRecord.Part.TIMELINE);
        }
        switch (reading.lexSarah().getStatus()) {
            case INVESTIGATING -> wanted.add(LexSarahRecord.Part.WRITTEN);
            case PROPOSED -> wanted.add(LexSarahRecord.Part.DECIDERS);
            case DECIDED -> wanted.add(LexSarahRecord.Part.PARTIES);
            case RECEIVED, CLOSED -> {}
        }
        wanted.addAll(shown(reading, tab, whole));
        return reads.of(reading.lexSarah(), wanted, reading.scope().day());
    }

    private static Set<LexSarahRecord.Part> shown(LexSarahDesk.Reading reading, LexSarahTab tab, boolean whole) {
        if (tab == null) {
            return EnumSet.of(LexSarahRecord.Part.PROTECTIONS);
        }
        return switch (tab) {
            case EVENT -> EnumSet.of(LexSarahRecord.Part.PROTECTIONS, LexSarahRecord.Part.FILES);
            case INVESTIGATION ->
                whole
                        ? EnumSet.of(LexSarahRecord.Part.SECTIONS, LexSarahRecord.Part.EARLIER)
                        : EnumSet.of(LexSarahRecord.Part.SECTIONS);
            case DECISION -> EnumSet.of(LexSarahRecord.Part.JUDGEMENTS);
            case IVO ->
                isPasted(reading.lexSarah())
                        ? EnumSet.of(
                                LexSarahRecord.Part.FILES,
                                LexSarahRecord.Part.PROTECTIONS,
                                LexSarahRecord.Part.SECTIONS,
                                LexSarahRecord.Part.JUDGEMENTS)
                        : EnumSet.of(LexSarahRecord.Part.FILES);
            case TOLD -> EnumSet.of(LexSarahRecord.Part.TOLD);
            case MEASURES -> EnumSet.noneOf(LexSarahRecord.Part.class);
        };
    }

    /** IVO is to be told and has not been: the page shows what to paste. */
    static boolean isPasted(LexSarah lexSarah) {
        return lexSarah.getSeriousAt() != null && !lexSarah.getIvo().isNotified();
    }

    LexSarahView.Standing standing(LexSarahDesk.Reading reading, LexSarahRecord kept) {
        LexSarah lexSarah = reading.lexSarah();
        return new LexSarahView.Standing(
                reading.as(),
                LexSarahActions.allowed(
                        lexSarah, reading.as(), reading.scope().employeeId(), kept.written(), kept.parties()),
                lexSarah.getStatus() == LexSarahStatus.INVESTIGATING
                        ? InvestigationState.missing(kept.written())
                        : List.of(),
                lexSarah.getStatus() == LexSarahStatus.DECIDED
                        ? ClosingDemands.missing(lexSarah, kept.parties())
                        : List.of(),
                desk.isPolitical(),
                kept.deciders(),
                lexSarah.getStatus() == LexSarahStatus.PROPOSED ? expired(reading) : null);
    }

    private LocalDate expired(LexSarahDesk.Reading reading) {
        boolean mayDecide =
                reading.as().contains(LexSarahActor.DECIDER) || reading.as().contains(LexSarahActor.BODY);
        return mayDecide
                ? null
                : designations.expired(
                        reading.scope().employeeId(),
                        AppointmentKind.LEX_SARAH_DECIDER,
                        reading.scope().day());
    }
}
