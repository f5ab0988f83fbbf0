package se.ledstjarnan.web.report;

import java.io.Serializable;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;

/** The quarter in a page's address; whatever is no quarter is a page that does not exist. */
public class QuarterAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The quarterly reports among all. */
    static final String KIND = "mas-kvartal";

    private String year;
    private String quarter;

    public Quarter asked() {
        return parse(year, quarter);
    }

    static Quarter parse(String year, String number) {
        try {
            return new Quarter(Integer.parseInt(String.valueOf(year)), Integer.parseInt(String.valueOf(number)));
        } catch (NumberFormatException | DomainException e) {
            throw new NotFoundException();
        }
    }

    static String page(String page, Quarter quarter) {
        return "/report/" + page + "?year=" + quarter.year() + "&quarter=" + quarter.number();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }
}
