package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Some two hundred complaints and views, and words of praise, over the years, from all kinds of senders, half of them by the public page. */
final class DemoComplaints {

    private static final int A_MONTH = 7;
    private static final String[] SENDERS = {"Berit Modig", "Sten Ekman", "Leila Saleh", "Gun Sjö", "Per-Olov Lund"};
    private static final String[] CHANNELS = {"PHONE", "IN_PERSON", "LETTER", "MAIL"};
    private static final Set<String> HEALTH_CARE = Set.of("LAKEMEDEL", "INFORMATION");

    /** One for each status that chance might leave out, whatever the day. */
    private static final List<Open> OPEN = List.of(
            new Open(DemoComplaintStage.REPORTED, 1),
            new Open(DemoComplaintStage.RETURNED, 4),
            new Open(DemoComplaintStage.INVESTIGATING, 12),
            new Open(DemoComplaintStage.DUPLICATE, 16),
            new Open(DemoComplaintStage.ACTING, 24));

    private final DemoComplaint writer;
    private final Random random;
    private final Instant now;
    private final List<Words> words =
            Csv.rows("complaints.csv").stream().map(Words::of).toList();

    DemoComplaints(Sql sql, DemoOrganisation organisation, DemoPersons persons, Random random, Instant now)
            throws SQLException {
        this.random = random;
        this.now = now;
        this.writer = new DemoComplaint(sql, organisation, persons, random, now);
    }

    /** A status, and how many days ago it was told. */
    private record Open(DemoComplaintStage stage, int days) {}

    /** What somebody says, where it can be said, and how it is answered; what there is none of is empty. */
    record Words(
            String nature,
            String category,
            int weight,
            List<DemoUnit> units,
            List<String> from,
            boolean aboutChild,
            String what,
            String causeArea,
            String cause,
            String reply,
            String planned,
            String toChild) {

        static Words of(String[] row) {
            return new Words(
                    row[0],
                    row[1],
                    Integer.parseInt(row[2]),
                    Arrays.stream(row[3].split(",")).map(DemoUnit::valueOf).toList(),
                    List.of(row[4].split(",")),
                    row[5].equals("yes"),
                    row[6],
                    row[7],
                    row[8],
                    row[9],
                    row[10],
                    row[11]);
        }

        boolean is(String other) {
            return nature.equals(other);
        }

        boolean healthCare() {
            return HEALTH_CARE.contains(category);
        }
    }

    /** What was drawn, before it has a number. */
    record Drawn(
            Words words, DemoUnit unit, String source, String sender, String channel, boolean viaForm, Instant sent) {}

    List<DemoCases.Numbered> draw(LocalDate first) {
        List<DemoCases.Numbered> all = new ArrayList<>();
        YearMonth last = YearMonth.from(now.atZone(DemoData.ZONE));
        for (YearMonth month = YearMonth.from(first); !month.isAfter(last); month = month.plusMonths(1)) {
            int count = A_MONTH + random.nextInt(3) - 1 + (month.getMonthValue() % 3 == 0 ? 1 : 0);
            for (int i = 0; i < count; i++) {
                Drawn drawn = one(month);
                if (drawn.sent().isBefore(now.minus(Duration.ofHours(3)))) {
                    all.add(new DemoCases.Numbered(drawn.sent(), number -> writer.write(drawn, number)));
                }
            }
        }
        for (int i = 0; i < OPEN.size(); i++) {
            Open each = OPEN.get(i);
            Drawn told = told(words.get(i), now.minus(Duration.ofDays(each.days())));
            all.add(new DemoCases.Numbered(told.sent(), number -> writer.passedOn(told, number, each.stage())));
        }
        return all;
    }

    /** What somebody said to one of the staff. */
    private static Drawn told(Words said, Instant sent) {
        return new Drawn(said, said.units().get(0), "RELATIVE", null, "PHONE", false, sent);
    }

    private Drawn one(YearMonth month) {
        Words said = pick();
        Instant sent = month.atDay(1 + random.nextInt(month.lengthOfMonth()))
                .atTime(8 + random.nextInt(12), random.nextInt(60))
                .atZone(DemoData.ZONE)
                .toInstant();
        boolean viaForm = random.nextBoolean();
        return new Drawn(
                said,
                said.units().get(random.nextInt(said.units().size())),
                said.from().get(random.nextInt(said.from().size())),
                random.nextInt(3) == 0 ? null : SENDERS[random.nextInt(SENDERS.length)],
                viaForm ? "IN_SYSTEM" : CHANNELS[random.nextInt(CHANNELS.length)],
                viaForm,
                sent.plus(random.nextInt(60), ChronoUnit.SECONDS));
    }

    private Words pick() {
        int left = random.nextInt(words.stream().mapToInt(Words::weight).sum());
        for (Words each : words) {
            left -= each.weight();
            if (left < 0) {
                return each;
            }
        }
        throw new IllegalStateException();
    }
}
