package se.ledstjarnan.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.access.AccessEntry;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.audit.CaseChains;
import se.ledstjarnan.ejb.deviation.CaseScope;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Reads the log about cases: one statement for the cases, one for everything done to them. */
@ApplicationScoped
class JpaAccessLog {

    /**
     * By chain the case itself with all its parts; by ids what was taken out of the system in a list, of cases, of their measures or as an
     * extract. Units are those of the day, in Sweden.
     */
    private static final String ENTRIES = """
            select e.recorded_at, p.given_name || ' ' || p.family_name, p.title,
                (select string_agg(distinct w.name, ', ') from employment m join unit w on w.id = m.unit_id
                    where m.employee_id = e.employee_id
                        and cast(e.recorded_at at time zone 'Europe/Stockholm' as date)
                            between m.valid_from and coalesce(m.valid_to, 'infinity')),
                e.job, e.action, e.object_type, e.reason, e.result, e.case_number, u.name
            from (
                select * from audit_entry where chain in :chains
                %s
                union all
                select * from audit_entry where object_ids is not null and object_type in ('deviation', 'access-extract')
                    and string_to_array(object_ids, ',') && cast(:cases as text[])
                union all
                select * from audit_entry where object_ids is not null and object_type = 'measure'
                    and string_to_array(object_ids, ',')
                        && array(select cast(id as text) from measure where origin_id = any (cast(:cases as bigint[])))
            ) e
            left join employee p on p.id = e.employee_id
            left join unit u on u.id = e.unit_id
            order by e.recorded_at, e.id
            """;

    private static final String MORE = " union all select * from audit_entry where chain in (%s)";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    @Any
    private Instance<CaseChains> features;

    /** A case that concerns the person and that whoever asks may read. */
    record KnownCase(long id, String number, boolean protectedIdentity) {}

    /** Those of the cases that the reader may read the whole of, oldest first. */
    List<KnownCase> readable(Collection<Long> ids, Scope scope) {
        if (ids.isEmpty()) {
            return List.of();
        }
        CaseScope rights = CaseScope.whole(scope);
        Map<String, Object> parameters = new HashMap<>(rights.parameters());
        parameters.put("cases", ids);
        List<?> rows = JpaNative.query(
                        em,
                        "select d.id, d.number, d.person_protected from deviation d where d.id in :cases and "
                                + rights.sql() + " order by d.reported_at, d.id",
                        parameters)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new KnownCase(((Number) row[0]).longValue(), (String) row[1], (Boolean) row[2]))
                .toList();
    }

    /** The case with the number; throws NotFoundException where there is none that the reader may read the whole of. */
    KnownCase readable(String number, Scope scope) {
        return find(number, scope).orElseThrow(NotFoundException::new);
    }

    Optional<KnownCase> find(String number, Scope scope) {
        List<Long> ids = em.createQuery("select d.id from Deviation d where d.number = :number", Long.class)
                .setParameter("number", Text.clean(number))
                .getResultList();
        return readable(ids, scope).stream().findFirst();
    }

    /** Everything that was read, changed or taken out of these cases, oldest first. */
    List<AccessEntry> entries(Collection<Long> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        String array = cases.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        List<?> rows = JpaNative.query(
                        em,
                        ENTRIES.formatted(features.stream()
                                .map(feature -> MORE.formatted(feature.ofDeviations()))
                                .collect(Collectors.joining())),
                        Map.of(
                                "chains",
                                cases.stream().map(id -> "deviation:" + id).toList(),
                                "cases",
                                array))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(JpaAccessLog::entry).toList();
    }

    private static AccessEntry entry(Object[] row) {
        return new AccessEntry(
                ((Timestamp) row[0]).toInstant(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                AuditAction.valueOf((String) row[5]),
                (String) row[6],
                row[7] == null ? null : AuditReason.valueOf((String) row[7]),
                "REFUSED".equals(row[8]),
                (String) row[9],
                (String) row[10]);
    }
}
