package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.ledstjarnan.domain.registration.RegisterDirection;
import se.ledstjarnan.domain.registration.RegisterOrigin;
import se.ledstjarnan.ejb.ivo.CaseRegister;
import se.ledstjarnan.ejb.ivo.Paper;

/** Hands the documents of lex Sarah to whoever registers, as they are when they come about (OSL 5 kap. 1 §). */
@ApplicationScoped
class LexSarahRegister {

    /** Social services: OSL 26 kap. 1 §. */
    private static final CaseRegister.Shelf SHELF =
            new CaseRegister.Shelf(RegisterOrigin.LEX_SARAH, LexSarahDesk.KIND, "OSL 26 kap. 1 §");

    @Inject
    private CaseRegister register;

    @Inject
    private LexSarahPapers papers;

    /** The decision, and the investigation that it ends; of what was ended quickly the standpoint is all there is. */
    void decided(LexSarahDesk.Open open) {
        if (!open.lexSarah().isQuick()) {
            hand(
                    open,
                    papers.make(open.reading(), Paper.Kind.INVESTIGATION, Set.of()),
                    "Utredning enligt lex Sarah",
                    RegisterDirection.INTERNAL);
        }
        decision(open);
    }

    void decision(LexSarahDesk.Open open) {
        register.handDecision(
                SHELF, open.lexSarah(), papers.decision(open.reading()), "Beslut enligt lex Sarah", open.at());
    }

    void notification(LexSarahDesk.Open open) {
        hand(
                open,
                papers.make(open.reading(), Paper.Kind.NOTIFICATION, Set.of()),
                "Anmälan till IVO enligt lex Sarah",
                RegisterDirection.OUTGOING);
    }

    void ivosDecision(LexSarahDesk.Open open) {
        hand(
                open,
                papers.ivosDecision(open.reading()),
                "IVO:s beslut i anmälan enligt lex Sarah",
                RegisterDirection.INCOMING);
    }

    private void hand(LexSarahDesk.Open open, Paper paper, String title, RegisterDirection direction) {
        register.hand(SHELF, open.lexSarah(), paper, title, direction, open.at());
    }
}
