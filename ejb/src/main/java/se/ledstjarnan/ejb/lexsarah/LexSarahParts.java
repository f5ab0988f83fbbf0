package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.deviation.AttachmentRow;
import se.ledstjarnan.domain.deviation.Attachments;
import se.ledstjarnan.domain.lexsarah.ClosingDemands;
import se.ledstjarnan.domain.lexsarah.InformedParty;
import se.ledstjarnan.domain.lexsarah.InvestigationState;
import se.ledstjarnan.domain.lexsarah.IvoMatter;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahAccess;
import se.ledstjarnan.domain.lexsarah.LexSarahActions;
import se.ledstjarnan.domain.lexsarah.LexSarahActor;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.domain.lexsarah.LexSarahs;
import se.ledstjarnan.domain.lexsarah.Performer;
import se.ledstjarnan.domain.lexsarah.PointKind;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.organisation.Designations;
import se.ledstjarnan.ejb.organisation.People;

/** Puts together what a reader sees of a case, and no more. */
@ApplicationScoped
class LexSarahParts {

    @Inject
    private LexSarahs cases;

    @Inject
    private JpaLexSarahReads reads;

    @Inject
    private Attachments attachments;

    @Inject
    private LexSarahDesk desk;

    @Inject
    private People people;

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

    LexSarahView.Ivo ivo(LexSarah lexSarah) {
        IvoMatter ivo = lexSarah.getIvo();
        return new LexSarahView.Ivo(
                ivo.getNotifiedOn(),
                ivo.getReference(),
                ivo.getSentOn(),
                ivo.getDecidedOn(),
                ivo.getDecision(),
                ivo.getOutcome());
    }

    /** What a case in that status is short of is asked only where it matters. */
    LexSarahView.Standing standing(LexSarahDesk.Reading reading) {
        LexSarah lexSarah = reading.lexSarah();
        boolean investigated = lexSarah.getStatus() == LexSarahStatus.INVESTIGATING;
        boolean decided = lexSarah.getStatus() == LexSarahStatus.DECIDED;
        boolean proposed = lexSarah.getStatus() == LexSarahStatus.PROPOSED;
        Set<PointKind> written = investigated ? cases.written(reading.id()) : EnumSet.noneOf(PointKind.class);
        Set<InformedParty> told = decided ? cases.told(reading.id()) : EnumSet.noneOf(InformedParty.class);
        return new LexSarahView.Standing(
                reading.as(),
                LexSarahActions.allowed(lexSarah, reading.as(), reading.scope().employeeId(), written, told),
                investigated ? InvestigationState.missing(written) : List.of(),
                decided ? ClosingDemands.missing(lexSarah, told) : List.of(),
                desk.isPolitical(),
                proposed ? deciders() : List.of(),
                proposed ? expired(reading) : null);
    }

    private List<String> deciders() {
        return people.peopleWith(AppointmentKind.LEX_SARAH_DECIDER).stream()
                .map(EmployeeName::name)
                .toList();
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

    LexSarahView.Parts of(LexSarahDesk.Reading reading, LexSarahTab tab) {
        LexSarah lexSarah = reading.lexSarah();
        long id = reading.id();
        if (tab == null) {
            return parts(reads.protections(id), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        boolean whole = LexSarahAccess.mayReadWhole(reading.as());
        return switch (tab) {
            case EVENT -> parts(reads.protections(id), files(lexSarah), List.of(), List.of(), List.of(), List.of());
            case INVESTIGATION ->
                parts(
                        List.of(),
                        List.of(),
                        reads.sections(lexSarah),
                        whole ? reads.earlier(lexSarah) : List.of(),
                        List.of(),
                        List.of());
            case DECISION -> parts(List.of(), List.of(), List.of(), List.of(), reads.judgements(id), List.of());
            case IVO -> parts(List.of(), files(lexSarah), List.of(), List.of(), List.of(), List.of());
            case TOLD -> parts(List.of(), List.of(), List.of(), List.of(), List.of(), reads.told(id));
        };
    }

    private static LexSarahView.Parts parts(
            List<LexSarahView.Done> protections,
            List<AttachmentRow> files,
            List<LexSarahView.Section> sections,
            List<LexSarahView.Similar> earlier,
            List<LexSarahView.Judged> judgements,
            List<LexSarahView.Told> told) {
        return new LexSarahView.Parts(protections, files, sections, earlier, judgements, told);
    }

    private List<AttachmentRow> files(LexSarah lexSarah) {
        return lexSarah.getDeviationId() == null ? List.of() : attachments.rowsOfCase(lexSarah.getDeviationId());
    }
}
