package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** What a municipality has beside the law's one day: duties of several roles and two units, done so far but for a few. */
final class DemoYearWheel {

    private static final int YEARS = 2;

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;

    DemoYearWheel(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    void load() throws SQLException {
        long report = sql.number("update yearly_duty set first_day = make_date(" + (today.getYear() - YEARS)
                + ", 3, 1) where made_by_id is null returning id");
        duty("Kvalitetsberättelse för föregående år", "YEARLY", 12, 3, 1, "SOCIALCHEF", "sofia", null, 0);
        duty(
                "Sammanställning av avvikelser, klagomål och synpunkter",
                "YEARLY",
                12,
                2,
                15,
                "SOCIALCHEF",
                "sofia",
                null,
                0);
        duty("Uppföljning av internkontrollplanen", "HALF_YEARLY", 6, 6, 1, "SOCIALCHEF", "sofia", null, 0);
        duty("Delårsuppföljning av mål och resurser", "HALF_YEARLY", 6, 2, 20, "SOCIALCHEF", "sofia", null, 0);
        duty("Verksamhetsplan för nästa år", "YEARLY", 12, 10, 31, "ENHETSCHEF", "karin", null, 1);
        duty("Medarbetarsamtal och uppföljning av kompetens", "YEARLY", 12, 4, 30, "ENHETSCHEF", "karin", null, 0);
        duty("Genomgång av läkemedelsförråd", "QUARTERLY", 3, 1, 20, "MAS", "mats", null, 1);
        duty("Brukarundersökning: svar samlas in", "YEARLY", 12, 9, 15, "KVALITETSSAMORDNARE", "kerstin", null, 0);
        duty("Egenkontroll av basala hygienrutiner", "QUARTERLY", 3, 2, 28, "ENHETSCHEF", "karin", DemoUnit.BJORKEN, 0);
        duty("Brandövning", "YEARLY", 12, 5, 15, "ENHETSCHEF", "johan", DemoUnit.GRANEN, 0);
        done(report, LocalDate.of(today.getYear() - YEARS, 3, 1), 12, "mats", 0);
    }

    private void duty(
            String title,
            String frequency,
            int months,
            int month,
            int day,
            String holder,
            String person,
            DemoUnit unit,
            int undone)
            throws SQLException {
        long id = sql.id();
        LocalDate first = LocalDate.of(today.getYear() - YEARS, month, day);
        sql.insert(
                "yearly_duty (id, title, frequency, first_day, holder, unit_id, made_by_id, made_at)",
                id,
                title,
                frequency,
                first,
                holder,
                unit == null ? null : organisation.id(unit),
                organisation.person("kerstin").id(),
                first.minusMonths(2)
                        .atTime(LocalTime.NOON)
                        .atZone(DemoData.ZONE)
                        .toInstant());
        done(id, first, months, person, undone);
    }

    /** Every time until now, but for the last ones. */
    private void done(long duty, LocalDate first, int months, String person, int undone) throws SQLException {
        int times = (int) (ChronoUnit.MONTHS.between(first, today) / months) + 1 - undone;
        for (int time = 0; time < times; time++) {
            LocalDate due = first.plusMonths((long) time * months);
            sql.insert(
                    "yearly_duty_done (id, duty_id, due_day, done_by_id, done_at)",
                    sql.id(),
                    duty,
                    due,
                    organisation.person(person).id(),
                    due.minusDays(3)
                            .atTime(LocalTime.NOON)
                            .atZone(DemoData.ZONE)
                            .toInstant());
        }
    }
}
