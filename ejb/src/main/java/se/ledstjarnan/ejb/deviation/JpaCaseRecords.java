package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.deviation.CaseStanding;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.organisation.ReceiverNames;
import se.ledstjarnan.ejb.organisation.RoleTasks;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** What is kept with a case, in one statement: a page shows many short lists of it. */
@ApplicationScoped
class JpaCaseRecords {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private RoleTasks tasks;

    @Inject
    private RaisedCases raised;

    /** What the tab shows, beside what every tab does. */
    CaseRecord of(Deviation deviation, Scope reader, CaseTab tab) {
        boolean event = tab == CaseTab.EVENT;
        boolean investigation = tab == CaseTab.INVESTIGATION;
        boolean documents = tab == CaseTab.DOCUMENTS;
        NearCases near = new NearCases(deviation, reader);
        CaseHints hints = new CaseHints(deviation, reader);
        Optional<RaisedCasePart> suspected = raised.of(deviation.getRestriction());
        JpaTogether.Answers found = new JpaTogether()
                .ask("standing", CaseQueries.STANDING)
                .ask("timeline", CaseQueries.TIMELINE)
                .ask(investigation, "notes", CaseQueries.NOTES)
                .ask(investigation, "invitations", CaseQueries.INVITATIONS)
                .ask(tab == CaseTab.FEEDBACK, "feedback", CaseQueries.FEEDBACK)
                .ask(event, "addenda", CaseQueries.ADDENDA)
                .ask(documents, "judgements", CaseQueries.JUDGEMENTS)
                .ask(event || documents, "files", AttachmentList.SQL)
                .ask(event && near.isAsked(), "near", near.sql())
                .ask(event && hints.isAsked(), "hints", hints.sql())
                .ask(deviation.getHandler() == null, "receivers", ReceiverNames.SQL)
                .ask(
                        suspected.isPresent(),
                        "raised",
                        suspected.map(part -> part.sql(reader)).orElse(""))
                .with(Map.of("deviation", deviation.getId(), "me", reader.employeeId()))
                .with(receivers(deviation, reader.day()))
                .with(near.parameters())
                .with(suspected.map(part -> part.parameters(reader)).orElse(Map.of()))
                .answer(em);
        return new CaseRecord(
                found.of("standing", CaseQueries::standing).get(0),
                found.of("timeline", CaseQueries::step),
                found.of("notes", CaseQueries::note),
                found.of("invitations", CaseQueries::invitation),
                found.of("feedback", CaseQueries::reply),
                found.of("addenda", CaseQueries::reply),
                found.of("judgements", CaseQueries::judgement),
                found.of("files", AttachmentList::row),
                found.of("near", NearCases::row),
                found.of("hints", CaseHints::row),
                found.of("receivers", row -> new NamedChoice(row.number("id"), row.text("name"))),
                found.of("raised", row -> new CaseView.Raised(row.text("number"), row.is("closed"))));
    }

    CaseStanding standing(long deviationId, long employeeId) {
        return new JpaTogether()
                .ask("standing", CaseQueries.STANDING)
                .with(Map.of("deviation", deviationId, "me", employeeId))
                .answer(em)
                .of("standing", CaseQueries::standing)
                .get(0);
    }

    /** As {@link CaseTrail#handlers} finds them. */
    private Map<String, Object> receivers(Deviation deviation, LocalDate day) {
        if (deviation.getRestriction() != Restriction.NONE) {
            AppointmentKind task = deviation.getRestriction() == Restriction.LEX_SARAH
                    ? AppointmentKind.LEX_SARAH_RECEIVER
                    : AppointmentKind.LEX_MARIA_RECEIVER;
            return ReceiverNames.withTask(task, tasks.holding(task), day);
        }
        return deviation.getReceivingUnit() == null
                ? ReceiverNames.holding(deviation.getReceivingRole(), day)
                : ReceiverNames.leading(deviation.getReceivingUnit().getId(), day);
    }
}
