package se.ledstjarnan.ejb.lexmaria;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.ivo.CaseFigures;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.Moment;

/** Lex Maria in numbers: totals of the municipality, which tell nothing of any one case. */
@Stateless
@DenyAll
public class LexMariaFiguresService {

    private static final int YEARS = 10;
    private static final int YEARS_OF_QUARTERS = 2;

    @Inject
    private JpaLexMariaLists lists;

    @Inject
    private LexMariaDesk desk;

    /** The last ten years, or the quarters of the last two, by the day the case came in; the newest first. */
    @RolesAllowed({Roles.MAS, Roles.SOCIALCHEF})
    public List<CaseFigures<Seriousness>> figures(CaseFigures.Span span) {
        Moment at = desk.moment();
        int years = span == CaseFigures.Span.YEAR ? YEARS : YEARS_OF_QUARTERS;
        LocalDate since = at.today().withDayOfYear(1).minusYears(years - 1L);
        return CaseFigures.by(span, lists.counted(at.start(since)), at.today());
    }
}
