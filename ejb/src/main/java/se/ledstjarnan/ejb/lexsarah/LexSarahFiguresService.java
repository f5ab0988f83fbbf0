package se.ledstjarnan.ejb.lexsarah;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.ivo.CaseFigures;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.Moment;

/** Lex Sarah in numbers: totals of the municipality, which tell nothing of any one case. */
@Stateless
@DenyAll
public class LexSarahFiguresService {

    @Inject
    private JpaLexSarahLists lists;

    @Inject
    private LexSarahDesk desk;

    /** The last ten years, or the quarters of the last two, by the day the case came in; the newest first. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public List<CaseFigures<Grade>> figures(CaseFigures.Span span) {
        Moment at = desk.moment();
        return CaseFigures.by(span, lists.counted(at.start(span.since(at.today()))), at.today());
    }
}
