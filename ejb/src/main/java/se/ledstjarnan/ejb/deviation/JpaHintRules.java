package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.deviation.HintRule;
import se.ledstjarnan.domain.deviation.HintRules;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.ejb.shared.JpaNative;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** The rules of hints in PostgreSQL, and how they have done. */
@ApplicationScoped
class JpaHintRules implements HintRules {

    /**
     * Reports that somebody has judged since then, with whether the law was suspected; what was reported as a missförhållande was not for
     * anybody to suspect.
     */
    private static final String JUDGED = """
            select d.id, d.search, d.concerns <> 'OPERATION' as of_person,
                d.restriction = :law or exists (select 1 from case_event e where e.deviation_id = d.id and e.action = 'SUSPECT_' || :law) as suspected
            from deviation d where d.reported_at >= :since and d.category_id is not null and d.kind in ('DEVIATION', 'COMPLAINT')
                and d.status <> 'DUPLICATE' and (:law = 'LEX_MARIA') = (d.area = 'HSL')""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Rules and the sum of them, of one law. */
    record Measured(List<HintRuleRow> rules, HintMeasure measure) {}

    @Override
    public List<HintRule> of(Restriction law) {
        return em.createQuery("select h from HintRule h where h.law = :law order by h.name", HintRule.class)
                .setParameter("law", law)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void add(HintRule rule) {
        em.persist(rule);
    }

    @Override
    public List<String> unsearchable(String words) {
        List<?> found = JpaNative.query(
                        em,
                        "select trim(w) from unnest(string_to_array(cast(:words as text), ',')) w where hint_phrase(w) is null",
                        Map.of("words", words))
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    Measured measured(Restriction law, Instant since) {
        JpaTogether.Answers found = new JpaTogether()
                .ask("rules", """
                        select h.id, h.version, h.name, h.words, h.of_person, h.in_use, count(j.id) as hits,
                            count(j.id) filter (where j.suspected) as correct
                        from hint_rule h left join (%s) j on j.search @@ h.query and (not h.of_person or j.of_person)
                        where h.law = :law group by h.id order by h.in_use desc, h.name""".formatted(JUDGED))
                .ask("measure", """
                        select count(*) as judged, count(*) filter (where j.suspected) as suspected, count(*) filter (where j.hinted) as hinted,
                            count(*) filter (where j.hinted and j.suspected) as correct
                        from (select i.suspected, exists (select 1 from hint_rule h where h.law = :law and h.in_use
                                and i.search @@ h.query and (not h.of_person or i.of_person)) as hinted from (%s) i) j""".formatted(JUDGED))
                .with(Map.of("law", law.name(), "since", since))
                .answer(em);
        return new Measured(
                found.of(
                        "rules",
                        row -> new HintRuleRow(
                                row.number("id"),
                                row.number("version"),
                                row.text("name"),
                                row.text("words"),
                                row.is("of_person"),
                                row.is("in_use"),
                                row.whole("hits"),
                                row.whole("correct"))),
                found.of(
                                "measure",
                                row -> new HintMeasure(
                                        row.whole("judged"),
                                        row.whole("suspected"),
                                        row.whole("hinted"),
                                        row.whole("correct")))
                        .get(0));
    }
}
