package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.goal.KoladaAttempt;
import se.ledstjarnan.domain.goal.KoladaDescription;
import se.ledstjarnan.domain.goal.KoladaGroup;
import se.ledstjarnan.domain.goal.KoladaSelection;
import se.ledstjarnan.domain.goal.KoladaTitle;
import se.ledstjarnan.domain.goal.KoladaValue;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Stores what was fetched: some thousand values in a statement. */
@ApplicationScoped
class JpaKolada {

    private static final int AT_ONCE = 5000;

    private static final JsonProvider JSON = JsonProvider.provider();

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    KoladaSelection selection() {
        return em.createQuery("select s from KoladaSelection s", KoladaSelection.class)
                .getSingleResult();
    }

    /** The measures to ask for, those that have ended left out. */
    List<String> wanted() {
        List<?> found = em.createNativeQuery("select kpi from kolada_measure where not retired order by place")
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /** What is known is replaced, and what is not mentioned stays. Gives how many values there were of the chosen measures. */
    int store(KoladaHarvest harvest) {
        describe(harvest.descriptions());
        keep(harvest.groups());
        if (!harvest.gone().isEmpty()) {
            JpaNative.query(
                            em,
                            "update kolada_measure set retired = true where kpi in :gone",
                            Map.of("gone", harvest.gone()))
                    .executeUpdate();
        }
        Map<String, KoladaValue> last = new LinkedHashMap<>();
        harvest.values().forEach(value -> last.put(value.kpi() + value.year() + value.municipality(), value));
        List<KoladaValue> values = new ArrayList<>(last.values());
        int stored = 0;
        for (int from = 0; from < values.size(); from += AT_ONCE) {
            stored += put(values.subList(from, Math.min(from + AT_ONCE, values.size())));
        }
        return stored;
    }

    private int put(Collection<KoladaValue> values) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        for (KoladaValue value : values) {
            JsonObjectBuilder row = JSON.createObjectBuilder()
                    .add("kpi", value.kpi())
                    .add("year", value.year())
                    .add("municipality", value.municipality());
            rows.add(value.value() == null ? row.add("value", JsonValue.NULL) : row.add("value", value.value()));
        }
        return JpaNative.query(em, """
                        insert into kolada_value (kpi, year, municipality, value)
                        select r.kpi, r.year, r.municipality, r.value
                        from json_to_recordset(cast(:rows as json)) as r(kpi varchar, year int, municipality varchar, value numeric)
                        join kolada_measure m on m.kpi = r.kpi
                        on conflict (kpi, year, municipality) do update set value = excluded.value
                        """, Map.of("rows", rows.build().toString())).executeUpdate();
    }

    /** Of the groups, those of municipalities that resemble the own one. */
    private void keep(Collection<KoladaGroup> groups) {
        String own = selection().getMunicipalityName();
        Map<String, KoladaGroup> similar = new LinkedHashMap<>();
        groups.stream().filter(group -> group.isSimilarTo(own)).forEach(group -> similar.put(group.code(), group));
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        for (KoladaGroup group : similar.values()) {
            rows.add(JSON.createObjectBuilder()
                    .add("code", group.code())
                    .add("title", group.title())
                    .add("subject", group.getSubject().orElseThrow().name())
                    .add("year", group.getYear().orElseThrow())
                    .add("members", String.join(",", group.members())));
        }
        JpaNative.query(em, """
                        insert into kolada_group (code, title, subject, year, members)
                        select r.code, left(r.title, 200), r.subject, r.year, r.members
                        from json_to_recordset(cast(:rows as json))
                            as r(code varchar, title varchar, subject varchar, year int, members varchar)
                        on conflict (code) do update set title = excluded.title, subject = excluded.subject,
                            year = excluded.year, members = excluded.members
                        """, Map.of("rows", rows.build().toString())).executeUpdate();
    }

    private void describe(Collection<KoladaDescription> descriptions) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        Map<String, KoladaDescription> last = new LinkedHashMap<>();
        descriptions.forEach(each -> last.put(each.kpi(), each));
        for (KoladaDescription each : last.values()) {
            JsonObjectBuilder row = JSON.createObjectBuilder()
                    .add("kpi", each.kpi())
                    .add("title", each.title())
                    .add("retired", KoladaTitle.isRetired(each.title()));
            row.add("definition", each.definition() == null ? JsonValue.NULL : JSON.createValue(each.definition()));
            row.add("period", each.nextPeriod() == null ? JsonValue.NULL : JSON.createValue(each.nextPeriod()));
            rows.add(row);
        }
        JpaNative.query(em, """
                        update kolada_measure m set title = r.title, definition = coalesce(r.definition, m.definition),
                            next_period = r.period, retired = r.retired
                        from json_to_recordset(cast(:rows as json))
                            as r(kpi varchar, title varchar, definition varchar, period int, retired boolean)
                        where m.kpi = r.kpi
                        """, Map.of("rows", rows.build().toString())).executeUpdate();
    }

    void note(KoladaAttempt attempt) {
        Map<String, Object> values = new HashMap<>();
        values.put("kind", attempt.kind());
        values.put("at", attempt.at());
        values.put("numbers", attempt.numbers());
        values.put("fault", attempt.fault() == null ? "" : attempt.fault().name());
        JpaNative.query(
                        em,
                        "insert into kolada_fetch (kind, at, numbers, fault) values (:kind, :at, :numbers, nullif(:fault, ''))",
                        values)
                .executeUpdate();
    }
}
