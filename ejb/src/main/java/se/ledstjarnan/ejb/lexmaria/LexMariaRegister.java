package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.registration.RegisterDirection;
import se.ledstjarnan.domain.registration.RegisterOrigin;
import se.ledstjarnan.ejb.ivo.CaseRegister;
import se.ledstjarnan.ejb.ivo.Paper;

/** Hands the documents of lex Maria to whoever registers, as they are when they come about (OSL 5 kap. 1 §). */
@ApplicationScoped
class LexMariaRegister {

    /** Health care: OSL 25 kap. 1 §. */
    private static final CaseRegister.Shelf SHELF =
            new CaseRegister.Shelf(RegisterOrigin.LEX_MARIA, LexMariaDesk.KIND, "OSL 25 kap. 1 §");

    @Inject
    private CaseRegister register;

    @Inject
    private LexMariaPapers papers;

    void decision(LexMariaDesk.Open open) {
        register.handDecision(
                SHELF,
                open.lexMaria(),
                papers.decision(open.reading()),
                "Beslut om anmälan enligt lex Maria",
                open.at());
    }

    void investigation(LexMariaDesk.Open open) {
        hand(open, papers.investigation(open.reading()), "Utredning enligt lex Maria", RegisterDirection.INTERNAL);
    }

    void notification(LexMariaDesk.Open open) {
        hand(
                open,
                papers.notification(open.reading()),
                "Anmälan till IVO enligt lex Maria",
                RegisterDirection.OUTGOING);
    }

    void ivosDecision(LexMariaDesk.Open open) {
        hand(
                open,
                papers.ivosDecision(open.reading()),
                "IVO:s beslut i anmälan enligt lex Maria",
                RegisterDirection.INCOMING);
    }

    private void hand(LexMariaDesk.Open open, Paper paper, String title, RegisterDirection direction) {
        register.hand(SHELF, open.lexMaria(), paper, title, direction, open.at());
    }
}
