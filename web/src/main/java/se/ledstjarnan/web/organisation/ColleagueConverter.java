package se.ledstjarnan.web.organisation;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import se.ledstjarnan.domain.organisation.EmployeeName;

/**
 * Carries a chosen colleague through a form as id and name. Only the id is ever acted on, and the service looks it up; a name that
 * somebody has tampered with deceives but the one who did. What is no id is nobody.
 */
@FacesConverter("colleague")
public class ColleagueConverter implements Converter<EmployeeName> {

    private static final String BETWEEN = "|";

    @Override
    public EmployeeName getAsObject(FacesContext faces, UIComponent component, String value) {
        int end = value == null ? -1 : value.indexOf(BETWEEN);
        if (end < 1) {
            return null;
        }
        try {
            return new EmployeeName(Long.valueOf(value.substring(0, end)), value.substring(end + 1), null, null);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, EmployeeName value) {
        return value == null ? "" : value.id() + BETWEEN + value.label();
    }
}
