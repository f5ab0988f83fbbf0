package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.domain.report.FigurePart;
import se.ledstjarnan.ejb.ivo.IvoQuarter;

/** How many reports under lex Sarah came in, and how many cases IVO was told of; performers' reports are among them. */
@ApplicationScoped
class LexSarahQuarter extends IvoQuarter {

    LexSarahQuarter() {
        super(FigurePart.LEX_SARAH, "lex_sarah", "received_at");
    }
}
