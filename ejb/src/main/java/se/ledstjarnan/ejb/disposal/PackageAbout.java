package se.ledstjarnan.ejb.disposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Which package it is, who made it and when; the same time stands in all of its descriptions. */
record PackageAbout(UUID id, String municipality, Instant made) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    String moment() {
        return moment(made);
    }

    static String moment(Instant at) {
        return moment(at.atZone(SWEDEN));
    }

    static String moment(ZonedDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS));
    }

    static String start(LocalDate day) {
        return moment(day.atStartOfDay(SWEDEN));
    }
}
