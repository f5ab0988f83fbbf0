package se.ledstjarnan.web.disposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.disposal.RemovedCase;
import se.ledstjarnan.ejb.disposal.RemovedCaseService;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Says at the address of a case that it has been removed, by which decision, and where the protocol is. */
@Named("removedCase")
@RequestScoped
public class RemovedCaseNotice {

    /** What the database calls what is left of a case; a page looks for more only where it finds that. */
    private static final String REMNANT = "Gallrat ärende";

    private static final List<String> ADDRESSES = List.of(
            "/deviation/case.xhtml", "/deviation/myreport.xhtml", "/lexsarah/case.xhtml", "/lexmaria/case.xhtml");

    @Inject
    private RemovedCaseService cases;

    @Inject
    private CurrentUser user;

    private Optional<RemovedCase> found;

    /** What stands on the page of a case with that title; nothing where the case is there. */
    public String fragment(String title) {
        return REMNANT.equals(title) && getCase() != null ? "/WEB-INF/disposal/removed.xhtml" : "";
    }

    /** The same where the address led to nothing that the reader may see. */
    public String getFragmentOfMissing() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Object asked = external.getRequestMap().get(RequestDispatcher.ERROR_REQUEST_URI);
        boolean ofCase = asked != null && ADDRESSES.stream().anyMatch(asked.toString()::endsWith);
        return ofCase && getCase() != null ? "/WEB-INF/disposal/removed.xhtml" : "/WEB-INF/templates/missing.xhtml";
    }

    /** Null where it has not been removed. */
    public RemovedCase getCase() {
        if (found == null) {
            String number = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .get("number");
            boolean may = user.hasRole(Role.MEDARBETARE) || user.hasRole(Role.NAMND);
            found = may && number != null ? cases.find(number) : Optional.empty();
        }
        return found.orElse(null);
    }

    /** Those who register, decide and administer may open the protocol. */
    public boolean isProtocolReader() {
        return user.hasRole(Role.REGISTRATOR) || user.hasRole(Role.SOCIALCHEF) || user.hasRole(Role.SYSTEMFORVALTARE);
    }
}
