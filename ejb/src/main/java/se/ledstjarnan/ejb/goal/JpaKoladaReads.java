package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.goal.KoladaAttempt;
import se.ledstjarnan.domain.goal.KoladaFault;
import se.ledstjarnan.domain.goal.KoladaFigure;
import se.ledstjarnan.domain.goal.KoladaGroup;
import se.ledstjarnan.domain.goal.KoladaSelection;
import se.ledstjarnan.domain.goal.KoladaSeries;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** Measures with their years as they are shown: a whole page in one statement, with the quarters of all municipalities. */
@ApplicationScoped
class JpaKoladaReads {

    /** The newest of Kolada's groups in the measure's field, or else of municipalities that resemble the own one on the whole. */
    private static final String GROUP =
            "from kolada_group g where g.subject in (%1$s, 'GENERAL') order by g.subject = 'GENERAL', g.year desc, g.code desc limit 1";

    private static final String FIGURES = """
            with chosen as materialized (select m.kpi, m.few_kpi,
                string_to_array(coalesce(nullif(:peers, ''), (select g.members %s)), ',') as peers
                from kolada_measure m where %%s)
            select v.kpi, v.year, max(v.value) filter (where v.municipality = :own) as own,
                max(v.value) filter (where v.municipality = :country) as country,
                json_agg(v.value) filter (where v.municipality = any (m.peers) and v.value is not null) as peers,
                percentile_cont(0.25) within group (order by v.value) filter (where v.municipality >= :first) as low,
                percentile_cont(0.75) within group (order by v.value) filter (where v.municipality >= :first) as high,
                count(v.value) filter (where v.municipality >= :first) as municipalities,
                exists (select 1 from kolada_value f where f.kpi = m.few_kpi and f.year = v.year
                    and f.municipality = :own and f.value = 1) as few
            from kolada_value v join chosen m on m.kpi = v.kpi
            group by v.kpi, v.year, m.few_kpi order by v.kpi, v.year
            """.formatted(GROUP.formatted("m.subject"));

    private static final String MEASURES =
            "select m.kpi, m.area, m.title, m.definition, m.direction, m.next_period, m.retired"
                    + " from kolada_measure m where %s order by m.place";

    /** The latest that went well and what was tried latest, newest first. */
    private static final String ATTEMPTS =
            "select f.kind, f.at, f.numbers, f.fault from kolada_fetch f order by f.at desc, f.id desc limit ";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Areas in their order; which of them is shown; its measures; and the latest time that went well. */
    record Found(
            List<String> areas,
            String area,
            List<KoladaSeries> series,
            List<KoladaAttempt> latest,
            List<KoladaGroup> groups) {}

    /** The measures of an area; of the first one where there is none of that name. */
    Found area(String asked, KoladaSelection selection) {
        String area = "m.area = coalesce((select a.area from kolada_measure a where a.area = :asked limit 1),"
                + " (select a.area from kolada_measure a order by a.place limit 1))";
        return found(area, asked, selection);
    }

    /** One measure, or none. */
    Found measure(String kpi, KoladaSelection selection) {
        return found("m.kpi = :asked", kpi, selection);
    }

    /** Those still in use of the areas whose names are like the pattern, but for those that only say that few have answered. */
    List<KoladaSeries> like(String pattern, KoladaSelection selection) {
        return found(
                        "m.area similar to :asked and not m.retired and not exists (select 1 from kolada_measure f where f.few_kpi = m.kpi)",
                        pattern,
                        selection)
                .series();
    }

    private Found found(String which, String asked, KoladaSelection selection) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("asked", asked == null ? "" : asked);
        parameters.put("own", selection.getMunicipality() == null ? "" : selection.getMunicipality());
        parameters.put("peers", String.join(",", selection.getPeers()));
        parameters.put("country", KoladaSelection.COUNTRY);
        parameters.put("first", KoladaSelection.FIRST_MUNICIPALITY);
        JpaTogether.Answers answers = new JpaTogether()
                .ask("areas", "select m.area from kolada_measure m group by m.area order by min(m.place)")
                .ask("measures", MEASURES.formatted(which))
                .ask("figures", FIGURES.formatted(which))
                .ask(
                        "latest",
                        "select f.kind, f.at, f.numbers, f.fault from kolada_fetch f where f.fault is null"
                                + " order by f.at desc, f.id desc limit 1")
                .ask(
                        "group",
                        "select g.code, g.title, g.members "
                                + GROUP.formatted(
                                        "(select m.subject from kolada_measure m where " + which + " limit 1)"))
                .with(parameters)
                .answer(em);
        Map<String, List<Row>> figures =
                answers.of("figures", JpaKoladaReads::figure).stream().collect(Collectors.groupingBy(Row::kpi));
        List<KoladaSeries> series = answers.of("measures", row -> series(row, figures));
        return new Found(
                answers.of("areas", row -> row.text("area")),
                series.isEmpty() ? null : series.get(0).area(),
                series,
                answers.of("latest", JpaKoladaReads::attempt),
                answers.of("group", JpaKoladaReads::group));
    }

    private record Row(String kpi, KoladaFigure figure) {}

    private static Row figure(JsonRow row) {
        return new Row(
                row.text("kpi"),
                new KoladaFigure(
                        row.whole("year"),
                        row.decimal("own"),
                        row.decimal("country"),
                        row.decimals("peers"),
                        row.decimal("low"),
                        row.decimal("high"),
                        row.whole("municipalities"),
                        row.is("few")));
    }

    private static KoladaSeries series(JsonRow row, Map<String, List<Row>> figures) {
        Long period = row.number("next_period");
        return new KoladaSeries(
                row.text("kpi"),
                row.text("area"),
                row.text("title"),
                row.text("definition"),
                row.constant(Direction.class, "direction"),
                period == null ? null : period.intValue(),
                row.is("retired"),
                figures.getOrDefault(row.text("kpi"), List.of()).stream()
                        .map(Row::figure)
                        .toList());
    }

    List<KoladaAttempt> attempts(int most) {
        return new JpaTogether().ask("attempts", ATTEMPTS + most).answer(em).of("attempts", JpaKoladaReads::attempt);
    }

    /** Those of the newest year in each field. */
    List<KoladaGroup> groups() {
        return new JpaTogether().ask("groups", """
                        select distinct on (g.subject) g.code, g.title, g.members from kolada_group g
                        order by g.subject, g.year desc, g.code desc""").answer(em).of("groups", JpaKoladaReads::group);
    }

    private static KoladaGroup group(JsonRow row) {
        return new KoladaGroup(
                row.text("code"), row.text("title"), List.of(row.text("members").split(",")));
    }

    private static KoladaAttempt attempt(JsonRow row) {
        return new KoladaAttempt(
                row.constant(KoladaAttempt.Kind.class, "kind"),
                row.moment("at"),
                row.whole("numbers"),
                row.constant(KoladaFault.class, "fault"));
    }
}
