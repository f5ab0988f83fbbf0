package se.ledstjarnan.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.PageAccess;

/** Leads from a case to who could see it, for those who may ask. */
@Named
@RequestScoped
public class PermissionLink {

    @Inject
    private CurrentUser user;

    public boolean isShown() {
        return PageAccess.leads("/access/permissions.xhtml", user.roles());
    }
}
