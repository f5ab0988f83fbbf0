package se.ledstjarnan.ejb.reorganisation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.reorganisation.StepKind;
import se.ledstjarnan.ejb.deviation.CaseRows;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.Database;

/** Two units of a department, led by one person each, with those who work there. */
final class ReorganisationStage {

    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    static final LocalDate TODAY = LocalDate.now();

    final Facts facts = new Facts();
    final Database rows = Database.owner();
    final long department;
    final long lilac;
    final long rose;
    final long lilacChief;
    final long roseChief;
    final long worker;
    final CaseRows cases;

    ReorganisationStage() throws SQLException {
        department = facts.department(facts.administration());
        lilac = unit("Syrenen");
        rose = unit("Rosen");
        lilacChief = facts.employee("lilac-chief");
        roseChief = facts.employee("rose-chief");
        worker = facts.employee("worker");
        facts.employee("sven");
        facts.employee("chief");
        facts.employed(lilacChief, "LEADS", lilac, LONG_AGO, null);
        facts.employed(roseChief, "LEADS", rose, LONG_AGO, null);
        facts.employed(worker, "WORKS_IN", lilac, LONG_AGO, null);
        cases = new CaseRows(worker);
    }

    long unit(String name, String... laws) throws SQLException {
        long unit = facts.unit("UNIT", name, department);
        for (String law : laws.length == 0 ? new String[] {"SOL", "HSL"} : laws) {
            rows.execute("insert into unit_area (unit_id, area) values (?, ?)", unit, law);
        }
        return unit;
    }

    static ReorganisationForm from(LocalDate day) {
        return new ReorganisationForm("Slå ihop", "Färre enheter", day, null, null, null, null);
    }

    /** Rose takes over all of Lilac, from today. */
    void lilacJoinsRose(ReorganisationService reorganisations, ReorganisationWorkService work, StepService steps)
            throws Exception {
        long id = administrator(() -> work.plan(from(TODAY)));
        administers(() -> steps.add(id, reorganisations.open(id).version(), merge(lilac, rose)));
        administers(() -> work.carryOut(id, reorganisations.open(id).version()));
    }

    static StepForm merge(long unit, Long into) {
        return new StepForm(StepKind.MERGE, unit, null, null, into, List.of(), null, null);
    }

    static StepForm close(long unit) {
        return new StepForm(StepKind.CLOSE, unit, null, null, null, List.of(), null, null);
    }

    static StepForm rename(long unit, String name) {
        return new StepForm(StepKind.RENAME, unit, name, null, null, List.of(), null, null);
    }

    static StepForm move(long unit, Long parent) {
        return new StepForm(StepKind.MOVE, unit, null, parent, null, List.of(), null, null);
    }

    static StepForm split(long unit, List<Long> into, Long open, Long history) {
        return new StepForm(StepKind.SPLIT, unit, null, null, null, into, open, history);
    }

    <T> T administrator(Callable<T> work) throws Exception {
        return As.roles(facts.username("sven"), Set.of(Roles.MEDARBETARE, Roles.SYSTEMFORVALTARE), work);
    }

    void administers(As.Work work) throws Exception {
        administrator(() -> {
            work.run();
            return null;
        });
    }

    <T> T manager(String name, Callable<T> work) throws Exception {
        return As.roles(facts.username(name), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), work);
    }

    long unitOf(String table, long id) throws SQLException {
        return rows.number("select unit_id from " + table + " where id = ?", id);
    }
}
