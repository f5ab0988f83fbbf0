package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahs;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.ejb.deviation.MisconductRaised;
import se.ledstjarnan.ejb.deviation.SuspicionLeaving;
import se.ledstjarnan.ejb.organisation.People;

/**
 * Makes a lex Sarah case of each reported or suspected missförhållande, in the same transaction, and sees to it that the deviation is
 * not ended before the case is decided.
 */
@ApplicationScoped
class MisconductReception {

    @Inject
    private LexSarahs cases;

    @Inject
    private LexSarahDesk desk;

    @Inject
    private LexSarahTrail trail;

    @Inject
    private People people;

    /** Suspected anew after it was lifted, the case is the same. */
    void receive(@Observes MisconductRaised event) {
        if (cases.ofDeviation(event.deviation().getId()).isPresent()) {
            return;
        }
        Moment at = desk.moment();
        LexSarah raised =
                LexSarah.raised(cases.nextNumber(at.today().getYear()), event.deviation(), event.by(), at.now());
        cases.add(raised);
        if (event.isByForm()) {
            trail.cameIn(raised);
        } else {
            trail.made(raised);
        }
        if (!raised.isManagerConcerned()) {
            List<Long> leaders = people.leadersOf(raised.getUnit().getId(), at.today()).stream()
                    .map(EmployeeName::id)
                    .filter(id -> !id.equals(event.by().getId()))
                    .toList();
            trail.tell(raised, MailKind.LEX_SARAH_PROTECT, leaders);
        }
    }

    void refuseToDrop(@Observes SuspicionLeaving event) {
        cases.ofDeviation(event.deviationId())
                .filter(lexSarah -> lexSarah.getStatus().isOpen())
                .ifPresent(lexSarah -> {
                    throw new DomainException("lexsarah.decideFirst", lexSarah.getNumber());
                });
    }
}
