package se.ledstjarnan.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.io.IOException;
import java.time.LocalDate;
import org.primefaces.component.datepicker.DatePicker;
import org.primefaces.component.datepicker.DatePickerRenderer;

/** Pickers read days by {@link DayConverter}, in one place for all of them; they ask no converter of days that is registered for the type. */
public class DayPicker extends DatePickerRenderer {

    @Override
    protected Converter<?> resolveConverter(FacesContext faces, DatePicker picker, Class<?> type) {
        return type == LocalDate.class ? new DayConverter() : super.resolveConverter(faces, picker, type);
    }

    /** What could not be read stays in the field. */
    @Override
    public void encodeEnd(FacesContext faces, DatePicker picker) throws IOException {
        picker.setKeepInvalid(true);
        super.encodeEnd(faces, picker);
    }
}
