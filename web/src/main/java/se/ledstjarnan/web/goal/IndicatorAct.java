package se.ledstjarnan.web.goal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.goal.Forecast;
import se.ledstjarnan.domain.goal.Measurement;
import se.ledstjarnan.domain.goal.Missing;
import se.ledstjarnan.domain.goal.SeriesOutcome;
import se.ledstjarnan.ejb.goal.IndicatorWorkService;
import se.ledstjarnan.ejb.goal.OutcomeService;

/** What is done with an indicator on its page: targets, outcomes put right and commented on, fetched, a break in the series, its end. */
@Named
@ViewScoped
public class IndicatorAct implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IndicatorWorkService work;

    @Inject
    private OutcomeService outcomes;

    @Inject
    private IndicatorPage page;

    private Long unit;
    private String year;
    private String level;
    private LocalDate breakOn;
    private String breakReason;
    private LocalDate retiredOn;
    private String retiredReason;
    private String value;
    private Missing missing;
    private String base;
    private String because;
    private Forecast forecast;
    private String note;

    public String aim() {
        return page.act(
                "goal.done.aimed",
                ref -> work.aim(ref, unit, Decimals.whole(year, "year"), Decimals.read(level, "level")));
    }

    public String breakSeries() {
        return page.act("goal.done.broken", ref -> work.breakSeries(ref, breakOn, breakReason));
    }

    public String retire() {
        return page.act("goal.done.retired", ref -> work.retire(ref, retiredOn, retiredReason));
    }

    public String correct(long id, long version) {
        return page.act(
                "goal.done.corrected",
                ref -> outcomes.correct(
                        id,
                        version,
                        new Measurement(Decimals.read(value, "value"), missing, Decimals.whole(base, "base")),
                        because));
    }

    public String comment(long id, long version) {
        return page.act("goal.done.noted", ref -> outcomes.comment(id, version, forecast, note));
    }

    /** The units whose targets the reader sets. */
    public List<SeriesOutcome> getAimed() {
        return page.getView().series().stream()
                .filter(series ->
                        series.unitId() != null && page.getView().rights().aimsFor(series.unitId()))
                .toList();
    }

    /** Whether the reader sets any target here. */
    public boolean isAiming() {
        return page.getView().rights().keeps() || !getAimed().isEmpty();
    }

    public Forecast[] getForecasts() {
        return Forecast.values();
    }

    public Missing[] getMissings() {
        return Missing.values();
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public LocalDate getBreakOn() {
        return breakOn;
    }

    public void setBreakOn(LocalDate breakOn) {
        this.breakOn = breakOn;
    }

    public String getBreakReason() {
        return breakReason;
    }

    public void setBreakReason(String breakReason) {
        this.breakReason = breakReason;
    }

    public LocalDate getRetiredOn() {
        return retiredOn;
    }

    public void setRetiredOn(LocalDate retiredOn) {
        this.retiredOn = retiredOn;
    }

    public String getRetiredReason() {
        return retiredReason;
    }

    public void setRetiredReason(String retiredReason) {
        this.retiredReason = retiredReason;
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

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
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
