package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import se.ledstjarnan.domain.organisation.Language;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.organisation.LanguageService;

/** The language of whoever is logged in, kept for the session so that a page costs no query for it. */
@SessionScoped
public class ChosenLanguage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LanguageService service;

    @Inject
    private CurrentUser user;

    private String username;
    private Language language;

    Language get() {
        String now = user.username();
        if (language == null || !now.equals(username)) {
            username = now;
            language = isEmployee() ? service.chosen() : Language.SWEDISH;
        }
        return language;
    }

    void choose(Language chosen) {
        username = user.username();
        language = chosen;
        if (isEmployee()) {
            service.choose(chosen);
        }
    }

    private boolean isEmployee() {
        return user.hasRole(Role.MEDARBETARE) && user.known();
    }
}
