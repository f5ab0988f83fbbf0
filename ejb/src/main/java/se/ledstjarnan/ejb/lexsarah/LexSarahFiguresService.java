package se.ledstjarnan.ejb.lexsarah;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.ivo.CaseFigures;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.Moment;

/** Lex Sarah in numbers: totals of the municipality, which tell nothing of any one case. */
@Stateless
@DenyAll
public class LexSarahFiguresService {

    private static final int YEARS = 10;
    private static final int YEARS_OF_QUARTERS = 2;

    @Inject
    private JpaLexSarahLists lists;

    @Inject
    private LexSarahDesk desk;

    /** The last ten years, or the quarters of the last two, by the day the case came in; the newest first. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public List<CaseFigures<Grade>> figures(CaseFigures.Span span) {
        Moment at = desk.moment();
        int years = span == CaseFigures.Span.YEAR ? YEARS : YEARS_OF_QUARTERS;
        LocalDate since = at.today().withDayOfYear(1).minusYears(years - 1L);
        return CaseFigures.by(span, lists.counted(at.start(since)), at.today());
    }
}
