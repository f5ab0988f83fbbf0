package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.board.BoardMatterKind;
import se.ledstjarnan.domain.board.MatterForBoard;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.LexMarias;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.ejb.deviation.HarmSuspected;
import se.ledstjarnan.ejb.deviation.SuspicionLeaving;
import se.ledstjarnan.ejb.organisation.People;

/**
 * Makes a lex Maria case of each suspicion of serious patient harm, in the same transaction, and sees to it that the deviation is not
 * ended before the case is.
 */
@ApplicationScoped
class HarmReception {

    @Inject
    private LexMarias cases;

    @Inject
    private LexMariaDesk desk;

    @Inject
    private LexMariaTrail trail;

    @Inject
    private People people;

    @Inject
    private Event<MatterForBoard> forBoard;

    /** Suspected anew after it was lifted, the case is the same; those who tell the board hear of it each time. */
    void receive(@Observes HarmSuspected event) {
        forBoard.fire(new MatterForBoard(
                "deviation:" + event.deviation().getId(),
                BoardMatterKind.HARM,
                Compartment.HEALTH_CARE,
                event.deviation().getNumber(),
                event.by()));
        if (cases.ofDeviation(event.deviation().getId()).isPresent()) {
            return;
        }
        Moment at = desk.moment();
        LexMaria raised = new LexMaria(cases.nextNumber(at.today().getYear()), event.deviation(), event.by(), at.now());
        cases.add(raised);
        trail.made(raised);
        if (!raised.isManagerConcerned()) {
            List<Long> leaders = people.leadersOf(raised.getUnit().getId(), at.today()).stream()
                    .map(EmployeeName::id)
                    .filter(id -> !id.equals(event.by().getId()))
                    .toList();
            trail.tell(raised, MailKind.LEX_MARIA_PROTECT, leaders);
        }
    }

    void refuseToDrop(@Observes SuspicionLeaving event) {
        cases.ofDeviation(event.deviationId())
                .filter(lexMaria -> lexMaria.getStatus().isOpen())
                .ifPresent(lexMaria -> {
                    throw new DomainException("lexmaria.endFirst", lexMaria.getNumber());
                });
    }
}
