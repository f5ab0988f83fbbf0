package se.ledstjarnan.web.yearwheel;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.ejb.yearwheel.CalendarService;
import se.ledstjarnan.ejb.yearwheel.WheelItem;
import se.ledstjarnan.web.shared.Texts;

/**
 * A person's own duties as iCalendar (RFC 5545), at {@code /calendar/<key>.ics}. Whoever has the address needs no login; a key that
 * opens nothing is not found.
 */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {

    static final String PATH = "/calendar/";
    static final String ENDING = ".ics";

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    @Inject
    private transient CalendarService calendars;

    @Inject
    private transient CalendarAddress whole;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<List<WheelItem>> items = key(request.getPathInfo()).flatMap(calendars::feed);
        if (items.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] file = calendar(items.get()).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"arshjul.ics\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private static Optional<String> key(String path) {
        return Optional.ofNullable(path)
                .filter(asked -> asked.endsWith(ENDING) && asked.length() <= LONGEST)
                .map(asked -> asked.substring(1, asked.length() - ENDING.length()));
    }

    private String calendar(List<WheelItem> items) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Ledstjarnan//Arshjul//SV");
        calendar.setName(Texts.of("yearwheel.calendar.name"));
        calendar.setRefreshInterval(Duration.builder().hours(12).build());
        items.forEach(item -> calendar.addEvent(event(item)));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    /** A whole day. The same duty keeps its id, so that a calendar moves it and does not double it. */
    private VEvent event(WheelItem item) {
        LocalDate day = item.due();
        VEvent event = new VEvent();
        event.setUid(item.kind() + "-" + Integer.toHexString(item.path().hashCode()) + "-" + day + "@ledstjarnan");
        event.setDateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false));
        String kind = Texts.of("yearwheel.kind." + item.kind());
        event.setSummary((item.done() ? Texts.of("yearwheel.state.done") + ": " : "") + kind + " – " + item.title());
        event.setDescription(item.unit() == null ? kind : kind + ", " + item.unit());
        event.setUrl(whole.of(item.path()));
        return event;
    }
}
