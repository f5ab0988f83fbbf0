package se.ledstjarnan.ejb.pattern;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.deviation.CaseRows;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.Database;

/** A unit with reports of a year behind it, and those who answer for it. */
final class PatternStage {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    final Facts facts = new Facts();
    final Database rows = Database.owner();
    final long unit;
    final long manager;
    final CaseRows cases;

    PatternStage() throws SQLException {
        unit = facts.unit(facts.department(facts.administration()));
        manager = facts.employee("manager");
        facts.employed(manager, "LEADS", unit, LONG_AGO, null);
        facts.employee("mas");
        facts.employee("kerstin");
        facts.employee("sofia");
        facts.employee("stranger");
        cases = new CaseRows(facts.employee("reporter"));
    }

    /** A word that stands in no other report, of letters that no ending is taken off. */
    static String word() {
        StringBuilder word = new StringBuilder("zq");
        for (long left = System.nanoTime(); left > 0; left /= 17) {
            word.append("bcdfghjklmnpqvwxz".charAt((int) (left % 17)));
        }
        return word.append('k').toString();
    }

    /** Forty reports, ten days apart, older than the last thirty days. */
    void year(String area) throws SQLException {
        for (int i = 0; i < 36; i++) {
            report(area, 33 + i * 9, "Vanlig text om något som hände på avdelningen");
        }
    }

    List<Long> reports(String area, int count, String text) throws SQLException {
        List<Long> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(report(area, 2 + i * 3, text));
        }
        return made;
    }

    long report(String area, int daysAgo, String text) throws SQLException {
        return report(unit, area, daysAgo, text);
    }

    long report(long at, String area, int daysAgo, String text) throws SQLException {
        long id = cases.received(at, area, "NONE", "REPORTED");
        OffsetDateTime when = OffsetDateTime.now().minusDays(daysAgo);
        cases.reported(id, when);
        cases.set(id, "occurred_at", when);
        cases.set(id, "title", "Rapport");
        cases.set(id, "what_happened", text);
        return id;
    }

    <T> T as(String name, String role, Callable<T> work) throws Exception {
        return As.roles(facts.username(name), new HashSet<>(List.of(Roles.MEDARBETARE, role)), work);
    }

    void does(String name, String role, As.Work work) throws Exception {
        as(name, role, () -> {
            work.run();
            return null;
        });
    }
}
