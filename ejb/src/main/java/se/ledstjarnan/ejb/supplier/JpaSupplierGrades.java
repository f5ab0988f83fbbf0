package se.ledstjarnan.ejb.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.supplier.GradeTrend;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** The grades of suppliers over the years, with their permits: all in one statement. */
@ApplicationScoped
class JpaSupplierGrades {

    private static final int YEARS = 4;
    private static final int MOST_REASONS = 3;

    private static final String YEAR = "cast(extract(year from v.visited_on) as int)";
    private static final String FOUND = " from supplier_visit v join supplier_finding f on f.visit_id = v.id"
            + " join supplier_grade g on g.level = f.grade join supplier s on s.id = v.supplier_id"
            + " where v.visited_on >= :first ";

    private static final String SUPPLIERS = """
            select s.number, s.name, coalesce((select string_agg(a.service, ', ' order by a.service) from supplier_agreement a
                where a.supplier_id = s.id and %s), (select a.service from supplier_agreement a where a.supplier_id = s.id
                order by a.valid_from desc limit 1)) as services
            from supplier s where exists (select 1 from supplier_agreement a where a.supplier_id = s.id
                and (a.valid_to is null or a.valid_to >= :today)) order by s.name, s.number limit %d
            """.formatted(SupplierNeeds.HELD, SupplierService.MOST);

    private static final String PERMITS = """
            select p.*, p.needed and not p.held as missing from (
                select s.number, s.name,
                    exists (select 1 from supplier_agreement a where a.supplier_id = s.id and a.permit_needed and %1$s) as needed,
                    exists (select 1 from supplier_permit x where x.supplier_id = s.id and %2$s) as held,
                    (select case when bool_or(x.valid_to is null) then null else max(x.valid_to) end from supplier_permit x
                        where x.supplier_id = s.id and %2$s) as held_to,
                    (select count(*) from supplier_concern c where c.supplier_id = s.id and c.ended_at is null) as waiting,
                    (select min(c.noticed_on) from supplier_concern c where c.supplier_id = s.id and c.ended_at is null) as since,
                    (select max(c.notified_on) from supplier_concern c where c.supplier_id = s.id and c.notified_on >= :first) as told
                from supplier s) p
            where p.needed or p.waiting > 0 or p.told is not null
            order by missing desc, p.waiting > 0 desc, p.name, p.number limit %3$d
            """.formatted(
                    SupplierNeeds.HELD,
                    "x.valid_from <= :today and (x.valid_to is null or x.valid_to >= :today)",
                    SupplierService.MOST);

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** What was found of a grade at a supplier a year. */
    private record Found(int number, int year, SupplierGrades.Share share, boolean toBoard) {}

    /** The words of a finding. */
    private record Said(int number, int year, int level, String text) {}

    /** @param reasons whether the words of findings are wanted too */
    SupplierGrades find(LocalDate today, boolean reasons) {
        int last = today.getYear();
        JpaTogether.Answers found = new JpaTogether()
                .ask("suppliers", SUPPLIERS)
                .ask(
                        "found",
                        "select s.number, " + YEAR + " as year, g.level, g.name, g.to_board, count(*) as found,"
                                + " count(*) filter (where f.status in ('OPEN', 'REPORTED')) as open" + FOUND
                                + "group by s.number, 2, g.level, g.name, g.to_board order by g.level desc")
                .ask(
                        reasons,
                        "said",
                        "select s.number, " + YEAR + " as year, f.grade, f.text" + FOUND
                                + "and f.grade > 1 order by v.visited_on desc, f.position")
                .ask("permits", PERMITS)
                .ask("scale", "select level, name from supplier_grade order by level")
                .with(Map.of("today", Date.valueOf(today), "first", Date.valueOf(LocalDate.of(last - YEARS + 1, 1, 1))))
                .answer(em);
        List<Integer> years =
                IntStream.range(0, YEARS).mapToObj(back -> last - back).toList();
        Map<Integer, List<Found>> graded =
                found.of("found", JpaSupplierGrades::found).stream().collect(Collectors.groupingBy(Found::number));
        Map<Integer, List<Said>> said =
                found.of("said", JpaSupplierGrades::said).stream().collect(Collectors.groupingBy(Said::number));
        List<SupplierGrades.Row> rows = new ArrayList<>(found.of("suppliers", row -> {
            int number = row.whole("number");
            return row(row, years, graded.getOrDefault(number, List.of()), said.getOrDefault(number, List.of()));
        }));
        rows.sort(Comparator.comparing(SupplierGrades.Row::grave).reversed());
        return new SupplierGrades(
                years,
                List.copyOf(rows),
                found.of("permits", JpaSupplierGrades::permit),
                found.of("scale", row -> new SupplierGrades.Name(row.whole("level"), row.text("name"))));
    }

    private static SupplierGrades.Row row(JsonRow row, List<Integer> years, List<Found> found, List<Said> said) {
        List<SupplierGrades.Grade> grades =
                years.stream().map(year -> grade(year, found)).toList();
        List<SupplierGrades.Grade> known =
                grades.stream().filter(grade -> grade.level() != null).toList();
        SupplierGrades.Grade latest = known.isEmpty() ? null : known.get(0);
        return new SupplierGrades.Row(
                row.whole("number"),
                row.text("name"),
                row.text("services"),
                grades,
                latest == null
                        ? null
                        : GradeTrend.of(known.size() > 1 ? known.get(1).level() : null, latest.level()),
                latest == null
                        ? List.of()
                        : found.stream()
                                .filter(each -> each.year() == latest.year())
                                .map(Found::share)
                                .toList(),
                found.stream().anyMatch(each -> each.toBoard() && each.share().open() > 0),
                latest == null
                        ? List.of()
                        : said.stream()
                                .filter(each -> each.year() == latest.year() && each.level() == latest.level())
                                .map(Said::text)
                                .limit(MOST_REASONS)
                                .toList());
    }

    /** The gravest; what was found comes so ordered. */
    private static SupplierGrades.Grade grade(int year, List<Found> found) {
        return found.stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .map(each -> new SupplierGrades.Grade(
                        year, each.share().level(), each.share().name()))
                .orElse(new SupplierGrades.Grade(year, null, null));
    }

    private static Found found(JsonRow row) {
        return new Found(
                row.whole("number"),
                row.whole("year"),
                new SupplierGrades.Share(row.whole("level"), row.text("name"), row.whole("found"), row.whole("open")),
                row.is("to_board"));
    }

    private static Said said(JsonRow row) {
        return new Said(row.whole("number"), row.whole("year"), row.whole("grade"), row.text("text"));
    }

    private static SupplierGrades.Permit permit(JsonRow row) {
        return new SupplierGrades.Permit(
                row.whole("number"),
                row.text("name"),
                row.is("needed"),
                row.is("missing"),
                row.day("held_to"),
                row.whole("waiting"),
                row.day("since"),
                row.day("told"));
    }
}
