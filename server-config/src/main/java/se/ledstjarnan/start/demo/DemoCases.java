package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Draws when, where and what, month by month; {@link DemoCase} writes what became of each. */
final class DemoCases {

    /** The unit whose falls rise, and for how many of the last months. */
    private static final DemoUnit SHIFTED = DemoUnit.BJORKEN;

    private static final int SHIFTED_MONTHS = 5;
    private static final double SHIFT = 1.9;

    private static final String[] PLACES = {"i sitt rum", "i badrummet", "i korridoren", "i matsalen", "vid sängen"};
    private static final String[] SHIFTS = {"på kvällspasset", "på natten", "på morgonpasset", "på eftermiddagen"};
    private static final int[] SHIFT_HOURS = {19, 3, 7, 15};

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final DemoPersons persons;
    private final Random random;
    private final Instant now;
    private final Map<String, List<String[]>> events = new HashMap<>();

    DemoCases(Sql sql, DemoOrganisation organisation, DemoPersons persons, Random random, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.persons = persons;
        this.random = random;
        this.now = now;
        for (String[] row : Csv.rows("events.csv")) {
            events.computeIfAbsent(row[0], none -> new ArrayList<>()).add(row);
        }
    }

    /** One drawn event, before it has a number. */
    record Drawn(DemoUnit unit, String[] event, Instant occurred, Instant reported, String place, String shift) {

        String text(String raw) {
            return raw.replace("{plats}", place).replace("{pass}", shift);
        }
    }

    /** Writes a case once it has its number. */
    interface Writer {
        void write(String number) throws SQLException;
    }

    /** A case that is to be numbered after those reported before it. */
    record Numbered(Instant reported, Writer writer) {}

    /** Together with other cases that were drawn elsewhere; gives how many there are in all. */
    int load(LocalDate first, List<Numbered> others) throws SQLException {
        List<Drawn> drawn = new ArrayList<>();
        YearMonth last = YearMonth.from(now.atZone(DemoData.ZONE));
        for (YearMonth month = YearMonth.from(first); !month.isAfter(last); month = month.plusMonths(1)) {
            for (DemoUnit unit : DemoUnit.values()) {
                for (Map.Entry<String, Double> rate : new TreeMap<>(unit.monthly).entrySet()) {
                    int count = poisson(rate.getValue() * season(month) * shift(unit, rate.getKey(), month, last));
                    for (int i = 0; i < count; i++) {
                        draw(unit, rate.getKey(), month, drawn);
                    }
                }
            }
        }
        drawn.sort(Comparator.comparing(Drawn::reported));
        Map<Integer, Integer> numbers = new TreeMap<>();
        DemoCase writer = new DemoCase(sql, organisation, persons, random, now);
        List<Numbered> all = new ArrayList<>(others);
        drawn.forEach(each -> all.add(new Numbered(each.reported(), number -> writer.write(each, number))));
        all.sort(Comparator.comparing(Numbered::reported));
        for (Numbered each : all) {
            int year = each.reported().atZone(DemoData.ZONE).getYear();
            int number = numbers.merge(year, 1, Integer::sum);
            each.writer().write(String.format(Locale.ROOT, "%d-%04d", year, number));
        }
        int thisYear = now.atZone(DemoData.ZONE).getYear();
        numbers.put(
                thisYear,
                new DemoStories(sql, organisation, persons, now, thisYear, numbers.getOrDefault(thisYear, 0)).tell());
        new DemoLexSarah(sql, organisation, now).load(numbers);
        new DemoLexMaria(sql, organisation, now).load(numbers);
        for (Map.Entry<Integer, Integer> year : numbers.entrySet()) {
            sql.insert("case_number (year, last)", year.getKey(), year.getValue());
        }
        return all.size();
    }

    private void draw(DemoUnit unit, String category, YearMonth month, List<Drawn> drawn) {
        int shift = random.nextInt(SHIFTS.length);
        Instant occurred = month.atDay(1 + random.nextInt(month.lengthOfMonth()))
                .atTime(SHIFT_HOURS[shift], random.nextInt(60))
                .atZone(DemoData.ZONE)
                .toInstant();
        Instant reported = occurred.plus(20L + random.nextInt(600), ChronoUnit.MINUTES);
        String[] event = pick(events.get(category));
        String place = PLACES[random.nextInt(PLACES.length)];
        if (reported.isBefore(now.minus(Duration.ofMinutes(30)))) {
            drawn.add(new Drawn(unit, event, occurred, reported, place, SHIFTS[shift]));
        }
    }

    private String[] pick(List<String[]> choices) {
        int total = choices.stream().mapToInt(row -> Integer.parseInt(row[2])).sum();
        int left = random.nextInt(total);
        for (String[] row : choices) {
            left -= Integer.parseInt(row[2]);
            if (left < 0) {
                return row;
            }
        }
        throw new IllegalStateException();
    }

    /** More in winter, less in summer. */
    private static double season(YearMonth month) {
        return 1 + 0.15 * Math.cos((month.getMonthValue() - 1) / 12.0 * 2 * Math.PI);
    }

    private static double shift(DemoUnit unit, String category, YearMonth month, YearMonth last) {
        boolean shifted = unit == SHIFTED
                && category.equals("FALL")
                && month.isAfter(last.minusMonths(SHIFTED_MONTHS))
                && !month.isAfter(last);
        return shifted ? SHIFT : 1;
    }

    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
