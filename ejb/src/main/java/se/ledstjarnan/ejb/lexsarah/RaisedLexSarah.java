package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.ivo.IvoScope;
import se.ledstjarnan.ejb.ivo.RaisedFromDeviation;

/** The lex Sarah case of a deviation, for its page. */
@ApplicationScoped
class RaisedLexSarah extends RaisedFromDeviation {

    @Inject
    private LexSarahDesk desk;

    RaisedLexSarah() {
        super(Restriction.LEX_SARAH, "lex_sarah");
    }

    @Override
    protected IvoScope rights(Scope reader) {
        return LexSarahScope.of(reader, desk.isPolitical());
    }
}
