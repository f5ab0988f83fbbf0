package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.organisation.OrganisationService;

/**
 * Who is logged in, for the header and the start page. Kept for the session, so that a page costs no query for it; a directory
 * user whom the organisation does not know is shown by user name.
 */
@Named
@SessionScoped
public class Me implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CurrentUser user;

    @Inject
    OrganisationService organisation;

    private String username;
    private String name;
    private String line;

    public String getName() {
        look();
        return name;
    }

    public String getFirstName() {
        return getName().split(" ", 2)[0];
    }

    /** Title, or else the most particular role, and the unit where there is one: "Enhetschef, Björkens särskilda boende". */
    public String getLine() {
        look();
        return line;
    }

    private void look() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String now = external.getRemoteUser();
        if (now == null || !now.equals(username)) {
            username = now;
            boolean known = now != null && user.known();
            name = known ? user.name() : now == null ? "" : now;
            line = known && user.title() != null ? Say.capitalised(user.title()) : roleTitle(external);
            if (known && user.hasRole(Role.MEDARBETARE)) {
                line += unit();
            }
        }
    }

    private String unit() {
        List<String> own = organisation.unitChoices().stream()
                .filter(UnitChoice::own)
                .map(UnitChoice::name)
                .toList();
        if (own.isEmpty()) {
            return "";
        }
        return ", " + own.get(0) + (own.size() == 1 ? "" : " " + Texts.of("shared.me.more", own.size() - 1));
    }

    private static String roleTitle(ExternalContext external) {
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> external.isUserInRole(role.name()))
                .toList();
        return roles.isEmpty() ? "" : Texts.of("shared.role." + roles.get(roles.size() - 1));
    }
}
