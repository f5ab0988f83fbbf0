package se.ledstjarnan.web.lexsarah;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.ivo.CaseFigures;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.ejb.lexsarah.LexSarahFiguresService;
import se.ledstjarnan.web.ivo.IvoAsked;
import se.ledstjarnan.web.ivo.IvoFigures;

/** Lex Sarah in numbers. */
@Named
@RequestScoped
public class LexSarahFigures extends IvoFigures<LexSarahStatus, Grade> {

    @Inject
    private LexSarahFiguresService figures;

    @Override
    protected IvoAsked.Kind<LexSarahStatus, Grade> kind() {
        return LexSarahKind.KIND;
    }

    @Override
    protected List<CaseFigures<Grade>> count(CaseFigures.Span span) {
        return figures.figures(span);
    }
}
