package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;

/**
 * Says dates, times and numbers the Swedish way: {@code 2026-11-21}, {@code 14.32}, "i går 21.14", "3 dagar sen", "12 500".
 * Moments are shown in Swedish time, whatever the server's zone. A null is said as nothing.
 */
@Named
@ApplicationScoped
public class Say {

    public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
    private static final int SMALL = 12;
    private static final int NEAR_DAYS = 14;
    private static final int KILO = 1024;

    private Clock clock;

    protected Say() {}

    @Inject
    public Say(Clock clock) {
        this.clock = clock;
    }

    /** As 2026-11-21. */
    public String day(Temporal value) {
        return value == null ? "" : date(value).toString();
    }

    /** As 14.32; nothing for a date without a time. */
    public String time(Temporal value) {
        LocalDateTime moment = moment(value);
        return moment == null ? "" : TIME.format(moment);
    }

    /** As 2026-11-21 14.32. */
    public String dayAndTime(Temporal value) {
        return (day(value) + " " + time(value)).trim();
    }

    /** When something happened: "i dag 14.32", "i går 21.14", else the date and time. */
    public String relative(Temporal value) {
        if (value == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(date(value), today());
        if (days == 0) {
            return (Texts.of("shared.time.today") + " " + time(value)).trim();
        }
        return days == 1 ? (Texts.of("shared.time.yesterday") + " " + time(value)).trim() : dayAndTime(value);
    }

    /** How long ago: "i dag", "i går", "för 3 dagar sedan", and the date when it is more than two weeks ago. */
    public String ago(Temporal value) {
        if (value == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(date(value), today());
        if (days < 0 || days > NEAR_DAYS) {
            return day(value);
        }
        return days == 0
                ? Texts.of("shared.time.today")
                : days == 1 ? Texts.of("shared.time.yesterday") : Texts.of("shared.time.ago", days);
    }

    /** When something is due: "3 dagar sen", "i dag", "i morgon", "om 4 dagar", and the date when it is far off. */
    public String due(Temporal value) {
        if (value == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today(), date(value));
        if (days < 0) {
            return Texts.of("shared.time.late", -days);
        }
        if (days > 7) {
            return day(value);
        }
        return days == 0
                ? Texts.of("shared.time.today")
                : days == 1 ? Texts.of("shared.time.tomorrow") : Texts.of("shared.time.in", days);
    }

    /** The tag for a due date: {@code late} when passed, {@code soon} today and tomorrow, else nothing. */
    public String dueKind(Temporal value) {
        if (value == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today(), date(value));
        return days < 0 ? "late" : days <= 1 ? "soon" : "";
    }

    /** As "lördag 21 november 2026". */
    public String longDay(Temporal value) {
        LocalDate date = date(value);
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Texts.locale()) + " " + date.getDayOfMonth() + " "
                + date.getMonth().getDisplayName(TextStyle.FULL, Texts.locale()) + " " + date.getYear();
    }

    /** With a thin grouping, as 12 500; decimals with a comma. */
    public String number(Number value) {
        return value == null ? "" : NumberFormat.getInstance(Texts.locale()).format(value);
    }

    /** The size of a file, as "350 kB" or "2,1 MB". */
    public String size(int bytes) {
        return bytes < KILO * KILO
                ? number(Math.max(1, bytes / KILO)) + " kB"
                : number(Math.round(bytes * 10.0 / KILO / KILO) / 10.0) + " MB";
    }

    /** Up to twelve in words, as one writes in running text. */
    public String inWords(int value) {
        return value >= 0 && value <= SMALL ? Texts.of("shared.number." + value) : number(value);
    }

    /** "1 avvikelse", "19 avvikelser". */
    public String count(long value, String one, String many) {
        return number(value) + " " + (value == 1 ? one : many);
    }

    /** With a capital first letter, for the beginning of a line. */
    public String capital(String text) {
        return capitalised(text);
    }

    static String capitalised(String text) {
        return text == null || text.isEmpty()
                ? ""
                : text.substring(0, 1).toUpperCase(Texts.SWEDISH) + text.substring(1);
    }

    /** For the datetime attribute. */
    public String machine(Temporal value) {
        if (value == null) {
            return "";
        }
        LocalDateTime moment = moment(value);
        return moment == null
                ? date(value).toString()
                : moment.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private static LocalDate date(Temporal value) {
        return value instanceof LocalDate date ? date : moment(value).toLocalDate();
    }

    private static LocalDateTime moment(Temporal value) {
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, SWEDEN);
        }
        if (value instanceof OffsetDateTime offset) {
            return offset.atZoneSameInstant(SWEDEN).toLocalDateTime();
        }
        if (value instanceof ZonedDateTime zoned) {
            return zoned.withZoneSameInstant(SWEDEN).toLocalDateTime();
        }
        return value instanceof LocalDateTime local ? local : null;
    }
}
