package se.ledstjarnan.web.goal;

import java.io.Serializable;
import se.ledstjarnan.domain.goal.Forecast;
import se.ledstjarnan.domain.goal.Measurement;
import se.ledstjarnan.domain.goal.Missing;
import se.ledstjarnan.ejb.goal.OutcomeService;

/** The outcome of a unit being entered. */
public class OutcomeLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Long unitId;
    private final String unit;
    private String value;
    private Missing missing;
    private String base;
    private Forecast forecast;
    private String note;

    /** @param unitId null for the whole */
    OutcomeLine(Long unitId, String unit) {
        this.unitId = unitId;
        this.unit = unit;
    }

    OutcomeService.Entry content(int row) {
        return new OutcomeService.Entry(
                unitId,
                new Measurement(Decimals.read(value, "value" + row), missing, Decimals.whole(base, "base" + row)),
                forecast,
                note);
    }

    public String getUnit() {
        return unit;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public Missing getMissing() {
        return missing;
    }

    public void setMissing(Missing missing) {
        this.missing = missing;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public Forecast getForecast() {
        return forecast;
    }

    public void setForecast(Forecast forecast) {
        this.forecast = forecast;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
