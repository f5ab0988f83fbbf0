package se.ledstjarnan.ejb.lexsarah;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.organisation.Roles;

/** Lex Sarah in numbers: totals of the municipality, which tell nothing of any one case. */
@Stateless
@DenyAll
public class LexSarahFiguresService {

    @Inject
    private JpaLexSarahFigures figures;

    /** The newest year first. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public List<LexSarahYear> years() {
        return figures.years();
    }
}
