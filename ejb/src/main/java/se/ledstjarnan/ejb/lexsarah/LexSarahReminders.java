package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahFacts;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.law.ClockDues;
import se.ledstjarnan.ejb.law.LawClocks;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.organisation.People;
import se.ledstjarnan.ejb.shared.ClockProducer;

/**
 * Reminds of the law's clocks in lex Sarah cases: whoever decides of a decision, of all else the investigator, or those who receive
 * while nobody has taken it on. The next level is not told: it could be the very one that the case concerns.
 */
@ApplicationScoped
class LexSarahReminders implements ReminderSource {

    @Inject
    private JpaLexSarahLists lists;

    @Inject
    private LawClocks law;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Override
    public List<Due> due(LocalDate through) {
        Map<LexSarah, LawClocks.Asked> asked = new LinkedHashMap<>();
        lists.open()
                .forEach(each -> asked.put(
                        each,
                        new LawClocks.Asked(LexSarahFacts.areas(each), LexSarahFacts.of(each, ClockProducer.SWEDEN))));
        List<Long> receivers = ids(AppointmentKind.LEX_SARAH_RECEIVER);
        List<Long> deciders = ids(AppointmentKind.LEX_SARAH_DECIDER);
        List<Due> due = new ArrayList<>();
        law.of(asked, clock.instant())
                .forEach((each, clocks) -> clocks.stream()
                        .filter(running -> ClockDues.falls(running, through))
                        .forEach(running -> due.addAll(
                                ClockDues.of(subject(each), running, owners(each, running, receivers, deciders)))));
        return due;
    }

    private List<Long> ids(AppointmentKind kind) {
        return people.peopleWith(kind).stream().map(EmployeeName::id).toList();
    }

    private static ClockDues.Subject subject(LexSarah lexSarah) {
        return new ClockDues.Subject(
                "lex-sarah:" + lexSarah.getId(),
                lexSarah.getNumber(),
                "/lexsarah/case.xhtml?number=" + lexSarah.getNumber());
    }

    private static List<Long> owners(
            LexSarah lexSarah, LegalClock running, Collection<Long> receivers, Collection<Long> deciders) {
        Collection<Long> owners = receivers;
        if (running.duty() == Duty.LEX_SARAH_CONCLUDE) {
            owners = deciders;
        } else if (lexSarah.getInvestigator() != null) {
            owners = List.of(lexSarah.getInvestigator().getId());
        }
        Long proposer = running.duty() == Duty.LEX_SARAH_CONCLUDE && lexSarah.getProposedBy() != null
                ? lexSarah.getProposedBy().getId()
                : null;
        return owners.stream()
                .filter(id -> !id.equals(proposer) && !lexSarah.getExcluded().contains(id))
                .toList();
    }
}
