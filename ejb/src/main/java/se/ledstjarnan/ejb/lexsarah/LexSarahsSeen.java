package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.ivo.IvoCase;
import se.ledstjarnan.domain.ivo.IvoPosition;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahAccess;
import se.ledstjarnan.domain.lexsarah.LexSarahActor;
import se.ledstjarnan.domain.lexsarah.LexSarahs;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.ivo.IvoSeen;

/** Lex Sarah cases, by {@link LexSarahAccess}; who decides is taken as it is set today. */
@ApplicationScoped
class LexSarahsSeen extends IvoSeen {

    @Inject
    private LexSarahs cases;

    @Inject
    private LexSarahDesk desk;

    LexSarahsSeen() {
        super(LexSarahDesk.KIND, "LS-");
    }

    @Override
    protected Optional<LexSarah> find(String number) {
        return cases.findByNumber(number);
    }

    @Override
    protected IvoPosition position(IvoCase of) {
        return IvoPosition.of(of, of.getExcluded(), ((LexSarah) of).getStatus());
    }

    @Override
    protected Sight sight(IvoPosition position, Scope scope) {
        Set<LexSarahActor> as = LexSarahAccess.actors(position, scope, desk.isPolitical());
        return new Sight(LexSarahAccess.because(position, scope, as), LexSarahAccess.mayReadWhole(as));
    }
}
