package se.ledstjarnan.domain.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Locale;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.Text;

/** A person who works for the municipality, known by the user name of its directory. */
@Entity
@Table(name = "employee")
public class Employee extends Aggregate {

    @Column(nullable = false, unique = true)
    private String username;

    @Column(name = "given_name", nullable = false)
    private String givenName;

    @Column(name = "family_name", nullable = false)
    private String familyName;

    private String title;

    private String email;

    @Column(nullable = false)
    private boolean active = true;

    protected Employee() {}

    public Employee(String username, String givenName, String familyName, String title, String email) {
        this.username = Text.required(username, Text.SHORT, "username").toLowerCase(Locale.ROOT);
        describe(givenName, familyName, title, email);
    }

    /** Someone whom only the directory knows so far; an administrator writes the name, until then the user name stands in. */
    public static Employee fromDirectory(String username) {
        return new Employee(username, "Användare", username, null, null);
    }

    /** Changes name, title and e-mail address; the user name stays, since the directory owns it. */
    public final void describe(String given, String family, String newTitle, String newEmail) {
        givenName = Text.required(given, Text.SHORT, "givenName");
        familyName = Text.required(family, Text.SHORT, "familyName");
        title = Text.optional(newTitle, Text.SHORT, "title");
        email = Text.optional(newEmail, Text.SHORT, "email");
    }

    /** The person has left: no tasks, no mail; what was done stays under the name. */
    public void deactivate() {
        active = false;
    }

    public void activate() {
        active = true;
    }

    public String getUsername() {
        return username;
    }

    public String getGivenName() {
        return givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public String getName() {
        return givenName + " " + familyName;
    }

    /** Job title in Swedish, such as undersköterska; null where unknown. */
    public String getTitle() {
        return title;
    }

    public String getEmail() {
        return email;
    }

    public boolean isActive() {
        return active;
    }
}
