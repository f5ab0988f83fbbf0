package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahFacts;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.ejb.ivo.IvoReminders;
import se.ledstjarnan.ejb.law.LawClocks;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** Reminds of the law's clocks in lex Sarah cases; of the decision those who may decide, but for the one who proposed. */
@ApplicationScoped
class LexSarahReminders extends IvoReminders<LexSarah> {

    @Inject
    private JpaLexSarahLists lists;

    LexSarahReminders() {
        super(LexSarahDesk.KIND, AppointmentKind.LEX_SARAH_RECEIVER);
    }

    @Override
    protected List<LexSarah> open() {
        return lists.open();
    }

    @Override
    protected LawClocks.Asked asked(LexSarah of) {
        return new LawClocks.Asked(LexSarahFacts.areas(of), LexSarahFacts.of(of, ClockProducer.SWEDEN));
    }

    @Override
    protected AppointmentKind keptFor(Duty duty) {
        return duty == Duty.LEX_SARAH_CONCLUDE ? AppointmentKind.LEX_SARAH_DECIDER : null;
    }

    @Override
    protected boolean isBarred(LexSarah from, Duty duty, long employee) {
        return duty == Duty.LEX_SARAH_CONCLUDE
                && from.getProposedBy() != null
                && from.getProposedBy().getId() == employee;
    }
}
