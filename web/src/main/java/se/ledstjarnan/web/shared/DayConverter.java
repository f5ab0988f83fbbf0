package se.ledstjarnan.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Reads every day that is typed or picked, as 2026-11-21 or 20261121. A day that does not exist is refused: without this the pickers
 * read 30 February as the last of that month and say nothing.
 */
public final class DayConverter implements Converter<LocalDate> {

    private static final Pattern PLAIN = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})$");
    private static final int LONGEST = "2026-11-21".length();

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        LocalDate day = Asked.day(PLAIN.matcher(text).replaceFirst("$1-$2-$3"));
        if (day == null || day.getYear() < 1) {
            throw new ConverterException(wrong(text));
        }
        return day;
    }

    private static FacesMessage wrong(String text) {
        String said = Texts.of("shared.day.wrong", text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
