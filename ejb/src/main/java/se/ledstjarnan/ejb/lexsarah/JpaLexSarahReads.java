package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.lexsarah.InformedParty;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.ejb.deviation.AttachmentList;
import se.ledstjarnan.ejb.lexsarah.LexSarahRecord.Part;
import se.ledstjarnan.ejb.organisation.ReceiverNames;
import se.ledstjarnan.ejb.organisation.RoleTasks;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** What is kept with a case, in one statement: a page shows many short lists of it. */
@ApplicationScoped
class JpaLexSarahReads {

    private static final Duration THREE_YEARS = Duration.ofDays(3 * 365);
    private static final long NONE = -1;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private RoleTasks tasks;

    LexSarahRecord of(LexSarah lexSarah, Set<Part> wanted, LocalDate day) {
        boolean deviation = lexSarah.getDeviationId() != null;
        JpaTogether.Answers found = new JpaTogether()
                .ask(wanted.contains(Part.TIMELINE), "timeline", LexSarahQueries.TIMELINE)
                .ask(wanted.contains(Part.PROTECTIONS), "protections", LexSarahQueries.PROTECTIONS)
                .ask(wanted.contains(Part.SECTIONS), "points", LexSarahQueries.POINTS)
                .ask(wanted.contains(Part.SECTIONS), "notes", LexSarahQueries.NOTES)
                .ask(wanted.contains(Part.EARLIER), "earlier", LexSarahQueries.EARLIER)
                .ask(wanted.contains(Part.JUDGEMENTS), "judgements", LexSarahQueries.JUDGEMENTS)
                .ask(wanted.contains(Part.TOLD), "told", LexSarahQueries.TOLD)
                .ask(wanted.contains(Part.FILES) && deviation, "files", AttachmentList.SQL)
                .ask(wanted.contains(Part.WRITTEN), "written", LexSarahQueries.WRITTEN)
                .ask(wanted.contains(Part.PARTIES), "parties", LexSarahQueries.PARTIES)
                .ask(wanted.contains(Part.DECIDERS), "deciders", ReceiverNames.SQL)
                .with(values(lexSarah))
                .with(ReceiverNames.withTask(
                        AppointmentKind.LEX_SARAH_DECIDER, tasks.holding(AppointmentKind.LEX_SARAH_DECIDER), day))
                .answer(em);
        return new LexSarahRecord(
                found.of("timeline", LexSarahQueries::step),
                found.of("protections", LexSarahQueries::protection),
                sections(found),
                found.of("earlier", LexSarahQueries::earlier),
                found.of("judgements", LexSarahQueries::judgement),
                found.of("told", LexSarahQueries::told),
                found.of("files", AttachmentList::row),
                Set.copyOf(found.of("written", LexSarahQueries::kind)),
                Set.copyOf(found.of("parties", row -> row.constant(InformedParty.class, "party"))),
                found.of("deciders", row -> row.text("name")));
    }

    private static Map<String, Object> values(LexSarah lexSarah) {
        Map<String, Object> values = new HashMap<>();
        values.put("lexSarah", lexSarah.getId());
        values.put("deviation", lexSarah.getDeviationId());
        values.put(
                "template",
                lexSarah.getTemplate() == null ? NONE : lexSarah.getTemplate().getId());
        values.put(
                "unit", lexSarah.getUnit() == null ? NONE : lexSarah.getUnit().getId());
        values.put("since", lexSarah.getReceivedAt().minus(THREE_YEARS));
        values.put("before", lexSarah.getReceivedAt());
        return values;
    }

    /** The headings of the case's template, in order, with their entries. */
    private static List<LexSarahView.Section> sections(JpaTogether.Answers found) {
        Map<Long, List<LexSarahView.Note>> notes = found.of("notes", LexSarahQueries::note).stream()
                .collect(Collectors.groupingBy(LexSarahView.Note::pointId));
        return found.of("points", row -> {
            long id = row.number("id");
            return new LexSarahView.Section(
                    id,
                    LexSarahQueries.kind(row),
                    row.text("heading"),
                    row.text("help"),
                    notes.getOrDefault(id, List.of()));
        });
    }
}
