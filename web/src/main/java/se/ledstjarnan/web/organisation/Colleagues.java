package se.ledstjarnan.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.organisation.OrganisationService;

/** Finds colleagues while their name is typed: {@code <p:autoComplete completeMethod="#{colleagues.find}" converter="colleague" …>}. */
@Named
@RequestScoped
public class Colleagues {

    @Inject
    private OrganisationService organisation;

    public List<EmployeeName> find(String typed) {
        return organisation.search(typed);
    }
}
