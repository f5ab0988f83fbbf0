package se.ledstjarnan.web.yearwheel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import se.ledstjarnan.ejb.yearwheel.CalendarService;
import se.ledstjarnan.web.shared.Answer;

/** The secret address of one's own calendar: made, renewed and taken away. It is shown once, when it is made. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarService calendars;

    @Inject
    private CalendarAddress whole;

    private Instant since;
    private String address;

    public void load() {
        since = calendars.since().orElse(null);
    }

    public void renew() {
        address = whole.of(CalendarServlet.PATH + calendars.renew() + CalendarServlet.ENDING);
        load();
    }

    public String end() {
        calendars.end();
        return Answer.saved("/yearwheel/calendar.xhtml", "yearwheel.calendar.ended");
    }

    public Instant getSince() {
        return since;
    }

    /** Null when it was not made just now. */
    public String getAddress() {
        return address;
    }
}
