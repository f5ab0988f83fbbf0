package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.LexMariaFacts;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.ejb.ivo.IvoReminders;
import se.ledstjarnan.ejb.law.LawClocks;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** Reminds of the law's clocks in lex Maria cases; of what IVO is to be told, and of a licensed person, only those who may notify. */
@ApplicationScoped
class LexMariaReminders extends IvoReminders<LexMaria> {

    @Inject
    private JpaLexMariaLists lists;

    LexMariaReminders() {
        super(LexMariaDesk.KIND, AppointmentKind.LEX_MARIA_RECEIVER);
    }

    @Override
    protected List<LexMaria> open() {
        return lists.open();
    }

    @Override
    protected LawClocks.Asked asked(LexMaria of) {
        return new LawClocks.Asked(LexMariaFacts.areas(), LexMariaFacts.of(of, true, ClockProducer.SWEDEN));
    }

    @Override
    protected AppointmentKind keptFor(Duty duty) {
        return switch (duty) {
            case LEX_MARIA_NOTIFY, LEX_MARIA_SEND_INVESTIGATION, DANGEROUS_LICENSEE_NOTIFY ->
                AppointmentKind.LEX_MARIA_NOTIFIER;
            default -> null;
        };
    }
}
