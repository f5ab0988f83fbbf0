package se.ledstjarnan.ejb.organisation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.organisation.Language;
import se.ledstjarnan.domain.organisation.Roles;

/** The language in which an employee reads the pages that are written in more than one. */
@Stateless
@DenyAll
public class LanguageService {

    @Inject
    private JpaLanguages languages;

    @Inject
    private CurrentUser user;

    @RolesAllowed(Roles.MEDARBETARE)
    public Language chosen() {
        return languages.of(user.employeeId());
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void choose(Language language) {
        languages.choose(user.employeeId(), language);
    }
}
