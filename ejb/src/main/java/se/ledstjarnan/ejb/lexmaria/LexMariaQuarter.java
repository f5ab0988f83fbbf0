package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.domain.report.FigurePart;
import se.ledstjarnan.ejb.ivo.IvoQuarter;

/** How many cases under lex Maria began to be investigated, and how many IVO was told of; the suspicions themselves the report counts. */
@ApplicationScoped
class LexMariaQuarter extends IvoQuarter {

    LexMariaQuarter() {
        super(FigurePart.LEX_MARIA, "lex_maria", "started_at");
    }
}
