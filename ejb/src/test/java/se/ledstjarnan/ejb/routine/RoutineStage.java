package se.ledstjarnan.ejb.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.routine.RoutineContent;
import se.ledstjarnan.domain.routine.RoutineKind;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.Database;

/** A unit with Karin who leads it and Anna and Bo who work there, those who write and approve, and documents for tests. */
final class RoutineStage {

    final Facts facts = new Facts();
    final Database rows = Database.owner();
    final long unit;
    private final RoutineWorkService work;

    RoutineStage(RoutineWorkService work) throws Exception {
        this.work = work;
        unit = facts.unit(facts.administration());
        LocalDate since = LocalDate.of(2020, 1, 1);
        facts.employed(facts.employee("karin"), "LEADS", unit, since, null);
        facts.employed(facts.employee("anna"), "WORKS_IN", unit, since, null);
        facts.employed(facts.employee("bo"), "WORKS_IN", unit, since, null);
        for (String name : List.of("kerstin", "sofia")) {
            facts.employee(name);
        }
    }

    /** The unit's own, written and approved by its manager. */
    int ofTheUnit(String text) throws Exception {
        int number = karin(() -> work.begin(content(text, null, Role.ENHETSCHEF, Set.of(unit))));
        karin(() -> work.submit(ref(number)));
        karin(() -> work.approve(ref(number), null));
        return number;
    }

    /** The whole administration's. */
    int ofAll(String text) throws Exception {
        int number = kerstin(() -> work.begin(content(text, null, Role.KVALITETSSAMORDNARE, Set.of())));
        kerstin(() -> work.submit(ref(number)));
        sofia(() -> work.approve(ref(number), null));
        return number;
    }

    /** Writes the draft that there is, and puts it in force by the unit's manager. */
    void nextOfTheUnit(int number, String text) throws Exception {
        karin(() -> work.edit(ref(number), content(text, "Nytt.", Role.ENHETSCHEF, Set.of(unit))));
        karin(() -> work.submit(ref(number)));
        karin(() -> work.approve(ref(number), null));
    }

    static RoutineContent content(String text, String change, Role responsible, Set<Long> units) {
        return new RoutineContent(
                RoutineKind.ROUTINE,
                "Prov på rutin",
                text,
                null,
                responsible,
                Set.of(LegalArea.SOL, LegalArea.HSL),
                Set.of(),
                Set.of(),
                units,
                null,
                change);
    }

    RoutineRef ref(int number) throws Exception {
        return new RoutineRef(number, rows.number("select version from routine where number = ?", number));
    }

    List<Object> mails(String kind, int number) throws Exception {
        return rows.column(
                "select e.username from outbox_mail m join employee e on e.id = m.recipient_id where m.kind = ? and m.case_number = ?",
                kind,
                Integer.toString(number));
    }

    List<Object> audited(int number) throws Exception {
        return rows.column(
                "select action || ' ' || object_type from audit_entry where chain = ? order by id",
                "routine:" + rows.number("select id from routine where number = ?", number));
    }

    <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }

    void kerstin(As.Work task) throws Exception {
        kerstin(done(task));
    }

    <T> T karin(Callable<T> task) throws Exception {
        return As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    void karin(As.Work task) throws Exception {
        karin(done(task));
    }

    <T> T anna(Callable<T> task) throws Exception {
        return As.roles(facts.username("anna"), Set.of(Roles.MEDARBETARE), task);
    }

    void anna(As.Work task) throws Exception {
        anna(done(task));
    }

    <T> T bo(Callable<T> task) throws Exception {
        return As.roles(facts.username("bo"), Set.of(Roles.MEDARBETARE), task);
    }

    void sofia(As.Work task) throws Exception {
        As.roles(facts.username("sofia"), Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF), done(task));
    }

    private static Callable<Void> done(As.Work task) {
        return () -> {
            task.run();
            return null;
        };
    }
}
