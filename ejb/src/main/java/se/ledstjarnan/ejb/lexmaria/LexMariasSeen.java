package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.ivo.IvoCase;
import se.ledstjarnan.domain.ivo.IvoPosition;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.LexMariaAccess;
import se.ledstjarnan.domain.lexmaria.LexMariaActor;
import se.ledstjarnan.domain.lexmaria.LexMarias;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.ivo.IvoSeen;

/** Lex Maria cases, by {@link LexMariaAccess}. */
@ApplicationScoped
class LexMariasSeen extends IvoSeen {

    @Inject
    private LexMarias cases;

    LexMariasSeen() {
        super(LexMariaDesk.KIND, "LM-");
    }

    @Override
    protected Optional<LexMaria> find(String number) {
        return cases.findByNumber(number);
    }

    @Override
    protected IvoPosition position(IvoCase of) {
        return IvoPosition.of(of, of.getExcluded(), ((LexMaria) of).getStatus());
    }

    @Override
    protected Sight sight(IvoPosition position, Scope scope) {
        Set<LexMariaActor> as = LexMariaAccess.actors(position, scope);
        return new Sight(LexMariaAccess.because(position, scope, as), LexMariaAccess.mayReadWhole(as));
    }
}
