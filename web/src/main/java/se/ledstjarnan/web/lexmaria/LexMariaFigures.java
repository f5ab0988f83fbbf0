package se.ledstjarnan.web.lexmaria;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.ivo.CaseFigures;
import se.ledstjarnan.domain.lexmaria.LexMariaStatus;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.ejb.lexmaria.LexMariaFiguresService;
import se.ledstjarnan.web.ivo.IvoAsked;
import se.ledstjarnan.web.ivo.IvoFigures;

/** Lex Maria in numbers. */
@Named
@RequestScoped
public class LexMariaFigures extends IvoFigures<LexMariaStatus, Seriousness> {

    @Inject
    private LexMariaFiguresService figures;

    @Override
    protected IvoAsked.Kind<LexMariaStatus, Seriousness> kind() {
        return LexMariaKind.KIND;
    }

    @Override
    protected List<CaseFigures<Seriousness>> count(CaseFigures.Span span) {
        return figures.figures(span);
    }
}
