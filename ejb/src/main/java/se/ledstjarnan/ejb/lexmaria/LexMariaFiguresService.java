package se.ledstjarnan.ejb.lexmaria;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.ivo.CaseFigures;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.Moment;

/** Lex Maria in numbers: totals of the municipality, which tell nothing of any one case. */
@Stateless
@DenyAll
public class LexMariaFiguresService {

    @Inject
    private JpaLexMariaLists lists;

    @Inject
    private LexMariaDesk desk;

    /** The last ten years, or the quarters of the last two, by the day the case came in; the newest first. */
    @RolesAllowed({Roles.MAS, Roles.SOCIALCHEF})
    public List<CaseFigures<Seriousness>> figures(CaseFigures.Span span) {
        Moment at = desk.moment();
        return CaseFigures.by(span, lists.counted(at.start(span.since(at.today()))), at.today());
    }
}
