package se.ledstjarnan.start.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditActor;
import se.ledstjarnan.domain.audit.AuditDeed;
import se.ledstjarnan.domain.audit.AuditEntry;
import se.ledstjarnan.domain.audit.AuditHead;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.domain.audit.AuditSeal;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.audit.AuditKey;

/**
 * Who has read cases of the last months, sealed as the product seals it, and samples of it: one checked, one to check, one late. Among
 * the readings is one by somebody who had no business there.
 */
final class DemoLog {

    private static final int MOST_CASES = 140;
    private static final int DRAWN = 10;
    private static final Duration FIRST_LOOK = Duration.ofMinutes(95);

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final Random random;
    private final Instant now;
    private final AuditSeal seal;
    private final List<Reading> readings = new ArrayList<>();

    private record Case(
            long id, String number, long unit, boolean healthCare, boolean person, long leader, Instant at) {}

    private record Reading(long entry, long reader, LocalDate day, boolean healthCare, boolean odd) {}

    DemoLog(Sql sql, DemoOrganisation organisation, Random random, String auditKey, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.random = random;
        this.now = now;
        this.seal = AuditKey.seal(auditKey);
    }

    void load() throws SQLException {
        sql.flush();
        LocalDate month = now.atZone(DemoData.ZONE).toLocalDate().withDayOfMonth(1);
        List<Case> cases = new ArrayList<>();
        sql.each(
                "select d.id, d.number, d.unit_id, d.area = 'HSL', d.concerns = 'ONE_PERSON', m.employee_id, d.reported_at"
                        + " from deviation d join employment m on m.unit_id = d.unit_id and m.kind = 'LEADS'"
                        + " where d.restriction = 'NONE' and d.reported_at >= '" + month.minusMonths(2)
                        + "' order by d.id limit " + MOST_CASES,
                row -> cases.add(read(row)));
        for (Case one : cases) {
            look(one);
        }
        sample(true, month.minusMonths(2), true);
        sample(false, month.minusMonths(2), false);
        sample(true, month.minusMonths(1), false);
    }

    private static Case read(ResultSet row) throws SQLException {
        return new Case(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getBoolean(4),
                row.getBoolean(5),
                row.getLong(6),
                row.getTimestamp(7).toInstant());
    }

    private void look(Case one) throws SQLException {
        Instant at = one.at().plus(FIRST_LOOK).truncatedTo(ChronoUnit.SECONDS);
        AuditHead head = entry(null, one, AuditDeed.done(AuditAction.READ), one.leader(), Role.ENHETSCHEF, at, false);
        if (one.person()) {
            AuditDeed shown = AuditDeed.done(AuditAction.READ_PERSON, AuditReason.INVESTIGATE);
            head = entry(head, one, shown, one.leader(), Role.ENHETSCHEF, at.plusSeconds(70), false);
        }
        if (random.nextInt(3) == 0) {
            Role overseer = one.healthCare() ? Role.MAS : Role.KVALITETSSAMORDNARE;
            long who =
                    organisation.person(one.healthCare() ? "mats" : "kerstin").id();
            head = entry(head, one, AuditDeed.done(AuditAction.READ), who, overseer, at.plusSeconds(7_300), false);
        }
        if (random.nextInt(12) == 0) {
            long stranger = organisation.person("johan").id();
            entry(head, one, AuditDeed.done(AuditAction.READ), stranger, Role.ENHETSCHEF, at.plusSeconds(9_000), true);
        }
    }

    private AuditHead entry(AuditHead head, Case of, AuditDeed deed, long who, Role role, Instant at, boolean odd)
            throws SQLException {
        if (at.isAfter(now)) {
            return head;
        }
        String part = deed.action() == AuditAction.READ_PERSON ? "person" : "deviation";
        AuditSubject subject =
                AuditSubject.of("deviation", of.id(), of.number(), of.unit()).part(part, of.id());
        AuditActor actor = AuditActor.person(who, Set.of(Role.MEDARBETARE, role));
        AuditEntry entry = new AuditEntry(head, at, actor, deed, subject, seal);
        long id = sql.id();
        sql.insert(
                "audit_entry (id, chain, seq, recorded_at, employee_id, roles, unit_id, action, object_type, object_id,"
                        + " case_number, reason, result, previous_hash, hash)",
                id,
                entry.getChain(),
                entry.getSeq(),
                at,
                who,
                actor.roles(),
                of.unit(),
                deed.action().name(),
                part,
                of.id(),
                of.number(),
                deed.reason() == null ? null : deed.reason().name(),
                deed.result().name(),
                entry.getPreviousHash(),
                entry.getHash());
        readings.add(new Reading(id, who, at.atZone(DemoData.ZONE).toLocalDate(), of.healthCare(), odd));
        return entry.head();
    }

    private void sample(boolean healthCare, LocalDate month, boolean checked) throws SQLException {
        List<Reading> all = readings.stream()
                .filter(reading -> reading.healthCare() == healthCare)
                .filter(reading -> reading.day().withDayOfMonth(1).equals(month))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        long id = sql.id();
        long checker = organisation.person("sofia").id();
        Instant drawn = month.plusMonths(1).atTime(4, 10).atZone(DemoData.ZONE).toInstant();
        Instant done = checked ? drawn.plus(Duration.ofDays(6)) : null;
        sql.insert(
                "log_sample (id, version, compartment, first_day, last_day, population, drawn_at, due, conclusion,"
                        + " concluded_by_id, concluded_at)",
                id,
                1,
                healthCare ? "HEALTH_CARE" : "SOCIAL_SERVICES",
                month,
                month.plusMonths(1).minusDays(1),
                all.size(),
                drawn,
                month.plusMonths(1).plusDays(30),
                checked
                        ? "Läsningarna hör till arbetet, utom där det står annat. Enhetschefen har talat med berörda."
                        : null,
                checked ? checker : null,
                done);
        List<Reading> mixed = new ArrayList<>(all);
        mixed.sort(Comparator.comparing(Reading::odd).reversed());
        for (Reading reading : mixed.subList(0, Math.min(DRAWN, mixed.size()))) {
            sql.insert(
                    "sampled_reading (id, sample_id, audit_entry_id, reader_id, verdict, note, judged_by_id, judged_at)",
                    sql.id(),
                    id,
                    reading.entry(),
                    reading.reader(),
                    !checked ? null : reading.odd() ? "UNJUSTIFIED" : "JUSTIFIED",
                    checked && reading.odd() ? "Hade inget uppdrag i ärendet. Nyfikenhet, enligt egen uppgift." : null,
                    checked ? checker : null,
                    done);
        }
    }
}
