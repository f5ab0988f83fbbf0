package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Some two hundred complaints, views and words of praise over the years, from all kinds of senders, half of them by the public page. */
final class DemoComplaints {

    private static final int A_MONTH = 5;
    private static final String[] SOURCES = {
        "CLIENT",
        "CLIENT",
        "CLIENT",
        "RELATIVE",
        "RELATIVE",
        "RELATIVE",
        "CITIZEN",
        "CARE_PROVIDER",
        "AUTHORITY",
        "ASSOCIATION"
    };
    private static final String[] SENDERS = {"Berit Modig", "Sten Ekman", "Leila Saleh", "Gun Sjö", "Per-Olov Lund"};
    private static final String[] CHANNELS = {"PHONE", "IN_PERSON", "LETTER", "MAIL"};
    private static final DemoUnit[] HEALTH_CARE = {DemoUnit.BJORKEN, DemoUnit.TALLGARDEN, DemoUnit.HEMSJUKVARDEN};
    private static final DemoUnit[] SOCIAL = {
        DemoUnit.BJORKEN, DemoUnit.TALLGARDEN, DemoUnit.GRANEN, DemoUnit.LINDEN, DemoUnit.EKEN, DemoUnit.FAMILJ
    };
    private static final DemoUnit[] WITH_CHILDREN = {DemoUnit.EKEN, DemoUnit.FAMILJ};

    private final DemoComplaint writer;
    private final Random random;
    private final Instant now;
    private final List<String[]> events = Csv.rows("complaints.csv");

    DemoComplaints(Sql sql, DemoOrganisation organisation, DemoPersons persons, Random random, Instant now)
            throws SQLException {
        this.random = random;
        this.now = now;
        this.writer = new DemoComplaint(sql, organisation, persons, random, now);
    }

    /** What was drawn, before it has a number. */
    record Drawn(
            String[] event,
            DemoUnit unit,
            String source,
            String sender,
            String channel,
            boolean viaForm,
            Instant sent) {

        boolean is(String nature) {
            return event[0].equals(nature);
        }

        boolean aboutChild() {
            return event[3].equals("yes");
        }
    }

    List<DemoCases.Numbered> draw(LocalDate first) {
        List<DemoCases.Numbered> all = new ArrayList<>();
        YearMonth last = YearMonth.from(now.atZone(DemoData.ZONE));
        for (YearMonth month = YearMonth.from(first); !month.isAfter(last); month = month.plusMonths(1)) {
            int count = A_MONTH + random.nextInt(3) - 1 + (month.getMonthValue() % 6 == 0 ? 1 : 0);
            for (int i = 0; i < count; i++) {
                Drawn drawn = one(month);
                if (drawn.sent().isBefore(now.minus(Duration.ofHours(3)))) {
                    all.add(new DemoCases.Numbered(drawn.sent(), number -> writer.write(drawn, number)));
                }
            }
        }
        return all;
    }

    private Drawn one(YearMonth month) {
        String[] event = pick();
        boolean healthCare = event[1].equals("LAKEMEDEL") || event[1].equals("INFORMATION");
        DemoUnit[] places = event[3].equals("yes") ? WITH_CHILDREN : healthCare ? HEALTH_CARE : SOCIAL;
        Instant sent = month.atDay(1 + random.nextInt(month.lengthOfMonth()))
                .atTime(8 + random.nextInt(12), random.nextInt(60))
                .atZone(DemoData.ZONE)
                .toInstant();
        boolean viaForm = random.nextBoolean();
        return new Drawn(
                event,
                places[random.nextInt(places.length)],
                SOURCES[random.nextInt(SOURCES.length)],
                random.nextInt(3) == 0 ? null : SENDERS[random.nextInt(SENDERS.length)],
                viaForm ? "IN_SYSTEM" : CHANNELS[random.nextInt(CHANNELS.length)],
                viaForm,
                sent.plus(random.nextInt(60), ChronoUnit.SECONDS));
    }

    private String[] pick() {
        int left = random.nextInt(
                events.stream().mapToInt(row -> Integer.parseInt(row[2])).sum());
        for (String[] row : events) {
            left -= Integer.parseInt(row[2]);
            if (left < 0) {
                return row;
            }
        }
        throw new IllegalStateException();
    }
}
