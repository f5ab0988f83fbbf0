package se.ledstjarnan.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.organisation.EmployeeDetail;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.organisation.EmployeeAdministration;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Typed;

/** Name, title and e-mail address of an employee, or a new employee where no id is given. */
@Named("personPage")
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmployeeAdministration administration;

    private String typedId;
    private Long id;
    private long version;
    private String username;
    private String givenName;
    private String familyName;
    private String title;
    private String email;

    public void load() {
        id = Typed.optionalId(typedId);
        if (id != null) {
            EmployeeDetail employee = administration.employee(id);
            version = employee.version();
            username = employee.username();
            givenName = employee.givenName();
            familyName = employee.familyName();
            title = employee.title();
            email = employee.email();
        }
    }

    public String save() {
        try {
            Long saved = id;
            if (id == null) {
                saved = administration.create(username, givenName, familyName, title, email);
            } else {
                administration.describe(id, version, givenName, familyName, title, email);
            }
            return Answer.saved(
                    "/organisation/employee?id=" + saved, "organisation.person.saved", givenName + " " + familyName);
        } catch (DomainException e) {
            return Answer.refused("person", e);
        }
    }

    public Long getId() {
        return id;
    }

    /** As it stands in the address. */
    public String getTypedId() {
        return typedId;
    }

    public void setTypedId(String typedId) {
        this.typedId = typedId;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
