package se.ledstjarnan.web.lexmaria;

import se.ledstjarnan.domain.lexmaria.LexMariaStatus;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.web.ivo.IvoAsked;

/** How the pages of lex Maria are named. */
final class LexMariaKind {

    static final IvoAsked.Kind<LexMariaStatus, Seriousness> KIND =
            new IvoAsked.Kind<>("lexmaria", "seriousness", LexMariaStatus.class, Seriousness.class);

    private LexMariaKind() {}
}
