package se.ledstjarnan.web.lexsarah;

import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.web.ivo.IvoAsked;

/** How the pages of lex Sarah are named. */
final class LexSarahKind {

    static final IvoAsked.Kind<LexSarahStatus, Grade> KIND =
            new IvoAsked.Kind<>("lexsarah", "grade", LexSarahStatus.class, Grade.class);

    private LexSarahKind() {}
}
