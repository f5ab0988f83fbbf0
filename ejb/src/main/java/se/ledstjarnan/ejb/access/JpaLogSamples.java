package se.ledstjarnan.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.access.LogSample;
import se.ledstjarnan.domain.access.LogSampleRow;
import se.ledstjarnan.domain.access.LogSamples;
import se.ledstjarnan.domain.access.SamplePeriod;
import se.ledstjarnan.domain.access.SampleTie;
import se.ledstjarnan.domain.access.SampleVerdict;
import se.ledstjarnan.domain.access.SampledRow;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.shared.JpaNative;

@ApplicationScoped
class JpaLogSamples implements LogSamples {

    /** Every reading of a case by somebody, with its case: a chain says which. */
    private static final String READINGS = """
            from audit_entry e join deviation d on d.id = cast(split_part(e.chain, ':', 2) as bigint)
            where e.chain like 'deviation:%' and e.recorded_at >= :from and e.recorded_at < :until and e.action in ('READ', 'READ_PERSON', 'DOWNLOAD')
                and e.result = 'DONE' and e.employee_id is not null and d.area in :areas
            """;

    private static final String SAMPLE = """
            select s.id, s.version, s.compartment, s.first_day, s.last_day, s.population, s.due,
                count(r.id), count(r.verdict), count(*) filter (where r.verdict = 'UNJUSTIFIED'),
                s.conclusion, p.given_name || ' ' || p.family_name, s.concluded_at
            from log_sample s join sampled_reading r on r.sample_id = s.id left join employee p on p.id = s.concluded_by_id
            """;
    private static final String GROUPED = " group by s.id, p.id";
    private static final String DRAWN = """
            select r.id, e.recorded_at, p.given_name || ' ' || p.family_name, p.title,
                (select string_agg(distinct w.name, ', ') from employment m join unit w on w.id = m.unit_id
                    where m.employee_id = e.employee_id and day.day between m.valid_from and coalesce(m.valid_to, 'infinity')),
                e.action, e.reason, d.number, u.name,
                case
                    when d.handler_id = e.employee_id then 'HANDLES'
                    when d.reporter_id = e.employee_id then 'REPORTED'
                    when exists (select 1 from invitation i where i.deviation_id = d.id and i.employee_id = e.employee_id)
                        then 'INVITED'
                    when exists (select 1 from employment m where m.employee_id = e.employee_id
                            and m.unit_id in (d.unit_id, d.receiving_unit_id, u.parent_id)
                            and day.day between m.valid_from and coalesce(m.valid_to, 'infinity')) then 'UNIT'
                    when e.roles ~ '(MAS|KVALITETSSAMORDNARE|SOCIALCHEF)' then 'OVERSEES'
                    else 'UNKNOWN'
                end,
                e.employee_id = :me, r.verdict, r.note, j.given_name || ' ' || j.family_name
            from sampled_reading r
            join audit_entry e on e.id = r.audit_entry_id
            join deviation d on d.id = cast(split_part(e.chain, ':', 2) as bigint)
            join unit u on u.id = d.unit_id
            join employee p on p.id = e.employee_id
            left join employee j on j.id = r.judged_by_id
            cross join lateral (select cast(e.recorded_at at time zone 'Europe/Stockholm' as date)) as day (day)
            where r.sample_id = :sample order by e.recorded_at, r.id
            """;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Those not concluded whose day is not after this one. */
    List<LogSample> open(LocalDate through) {
        return em.createQuery(
                        "select s from LogSample s where s.concludedAt is null and s.due <= :through order by s.id",
                        LogSample.class)
                .setParameter("through", through)
                .getResultList();
    }

    @Override
    public long population(SamplePeriod period) {
        return ((Number) JpaNative.query(em, "select count(*) " + READINGS, of(period))
                        .getSingleResult())
                .longValue();
    }

    @Override
    public Map<Long, Long> draw(SamplePeriod period, int most) {
        String sql = "select e.id, e.employee_id " + READINGS + " order by random() limit " + most;
        Map<Long, Long> drawn = new LinkedHashMap<>();
        for (Object found : JpaNative.query(em, sql, of(period)).getResultList()) {
            Object[] row = (Object[]) found;
            drawn.put(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
        }
        return drawn;
    }

    private Map<String, Object> of(SamplePeriod period) {
        return Map.of(
                "from",
                period.firstDay().atStartOfDay(clock.getZone()).toInstant(),
                "until",
                period.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                "areas",
                Arrays.stream(LegalArea.values())
                        .filter(area -> area.compartment() == period.compartment())
                        .toList());
    }

    @Override
    public boolean covers(Compartment compartment, LocalDate day) {
        return !em.createQuery(
                        "select s.id from LogSample s where s.compartment = :compartment and :day between s.firstDay and s.lastDay",
                        Long.class)
                .setParameter("compartment", compartment)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(LogSample sample) {
        em.persist(sample);
    }

    @Override
    public Optional<LogSample> find(long id) {
        return Optional.ofNullable(em.find(LogSample.class, id));
    }

    @Override
    public void raiseVersion(LogSample sample) {
        em.lock(sample, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public List<LogSampleRow> rows(Set<Compartment> compartments, int most) {
        String sql = SAMPLE + "where s.compartment in :compartments" + GROUPED
                + " order by s.concluded_at is not null, s.first_day desc, s.compartment limit " + most;
        List<?> rows =
                JpaNative.query(em, sql, Map.of("compartments", compartments)).getResultList();
        return rows.stream().map(Object[].class::cast).map(JpaLogSamples::row).toList();
    }

    @Override
    public Optional<LogSampleRow> row(long id) {
        List<?> rows = JpaNative.query(em, SAMPLE + "where s.id = :id" + GROUPED, Map.of("id", id))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(JpaLogSamples::row).findFirst();
    }

    private static LogSampleRow row(Object[] row) {
        return new LogSampleRow(
                number(row[0]),
                number(row[1]),
                Compartment.valueOf((String) row[2]),
                ((Date) row[3]).toLocalDate(),
                ((Date) row[4]).toLocalDate(),
                number(row[5]),
                ((Date) row[6]).toLocalDate(),
                number(row[7]),
                number(row[8]),
                number(row[9]),
                (String) row[10],
                (String) row[11],
                row[12] == null ? null : ((Timestamp) row[12]).toInstant());
    }

    @Override
    public List<SampledRow> readings(long sampleId, long readerId) {
        List<?> rows = JpaNative.query(em, DRAWN, Map.of("sample", sampleId, "me", readerId))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(JpaLogSamples::drawn).toList();
    }

    private static SampledRow drawn(Object[] row) {
        return new SampledRow(
                number(row[0]),
                ((Timestamp) row[1]).toInstant(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                AuditAction.valueOf((String) row[5]),
                row[6] == null ? null : AuditReason.valueOf((String) row[6]),
                (String) row[7],
                (String) row[8],
                SampleTie.valueOf((String) row[9]),
                (Boolean) row[10],
                row[11] == null ? null : SampleVerdict.valueOf((String) row[11]),
                (String) row[12],
                (String) row[13]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
