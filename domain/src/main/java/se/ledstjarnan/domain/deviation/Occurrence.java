package se.ledstjarnan.domain.deviation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * Reads the date and the time of an event as people write them: 2026-11-21 or 20261121, 14.32, 14:32 or 1432. Refuses days and
 * times that do not exist, such as 30 February and the hour that is skipped when summer time begins; of the hour that comes twice in
 * autumn, the first is meant.
 */
public final class Occurrence {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][uuuuMMdd]").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("[H:mm:ss][H:mm][H.mm][HHmm]").withResolverStyle(ResolverStyle.STRICT);

    private Occurrence() {}

    /** Throws at the field occurredDay or occurredTime. */
    public static Instant at(String day, String time, ZoneId zone) {
        LocalDate date = day(day);
        LocalTime clock = time(time);
        LocalDateTime moment = date.atTime(clock);
        if (zone.getRules().getValidOffsets(moment).isEmpty()) {
            throw DomainException.at("occurredTime", "deviation.timeSkipped");
        }
        return moment.atZone(zone).toInstant();
    }

    /** The day alone, as its beginning; null where nothing was written. Throws at the field occurredDay. */
    public static Instant on(String day, ZoneId zone) {
        String typed = Text.optional(day, Text.SHORT, "occurredDay");
        return typed == null ? null : day(typed).atStartOfDay(zone).toInstant();
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(Text.required(typed, Text.SHORT, "occurredDay"), DAY);
        } catch (DateTimeException e) {
            throw DomainException.at("occurredDay", "deviation.notADay");
        }
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(Text.required(typed, Text.SHORT, "occurredTime"), TIME);
        } catch (DateTimeException e) {
            throw DomainException.at("occurredTime", "deviation.notATime");
        }
    }
}
