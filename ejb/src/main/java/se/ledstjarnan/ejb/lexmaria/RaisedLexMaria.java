package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.ivo.IvoScope;
import se.ledstjarnan.ejb.ivo.RaisedFromDeviation;

/** The lex Maria case of a deviation, for its page: whoever handles the deviation need not be designated to open it. */
@ApplicationScoped
class RaisedLexMaria extends RaisedFromDeviation {

    RaisedLexMaria() {
        super(Restriction.LEX_MARIA, "lex_maria");
    }

    @Override
    protected IvoScope rights(Scope reader) {
        return LexMariaScope.of(reader);
    }
}
