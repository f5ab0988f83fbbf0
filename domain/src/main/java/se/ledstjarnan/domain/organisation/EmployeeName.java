package se.ledstjarnan.domain.organisation;

import java.io.Serializable;

/** An employee as shown in lists and menus. Title and unit are null where unknown. */
public record EmployeeName(Long id, String name, String title, String unit) implements Serializable {

    public EmployeeName(Long id, String givenName, String familyName, String title, String unit) {
        this(id, givenName + " " + familyName, title, unit);
    }

    /** Name, title and unit on one line, without the parts that are unknown. */
    public String label() {
        StringBuilder label = new StringBuilder(name);
        if (title != null) {
            label.append(", ").append(title);
        }
        if (unit != null) {
            label.append(" (").append(unit).append(')');
        }
        return label.toString();
    }
}
