package se.ledstjarnan.domain.deviation;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Operation;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.UnitKind;
import se.ledstjarnan.domain.shared.BaseEntity;

/** Builders for tests of the case: people, a unit, cases in each status. Ids are given as the database would. */
final class Cases {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    static final Instant NOW = Instant.parse("2026-11-20T20:14:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Employee ANNA = id(new Employee("anna", "Anna", "Berg", "undersköterska", null), 1);
    static final Employee KARIN = id(new Employee("karin", "Karin", "Lind", "enhetschef", null), 2);
    static final Employee MATS = id(new Employee("mats", "Mats", "Holm", "MAS", null), 3);
    static final Unit ADMINISTRATION = id(new Unit(UnitKind.ADMINISTRATION, "Stöd och omsorg", null, TODAY), 10);
    static final Unit BJORKEN = unit("Björken", 11, LegalArea.HSL, LegalArea.SOL);
    static final Category MEDICINE =
            id(new Category("LAKEMEDEL", "Läkemedel", Compartment.HEALTH_CARE, null, false, 1, LocalDate.EPOCH), 20);
    static final Category MISSED = id(
            new Category("UTEBLIVEN", "Utebliven dos", Compartment.HEALTH_CARE, MEDICINE, false, 1, LocalDate.EPOCH),
            21);
    static final Category UNSIGNED = id(
            new Category(
                    "SIGNERING", "Utebliven signering", Compartment.HEALTH_CARE, MEDICINE, true, 2, LocalDate.EPOCH),
            22);
    static final Category TREATMENT = id(
            new Category(
                    "BEMOTANDE", "Brister i bemötande", Compartment.SOCIAL_SERVICES, null, false, 1, LocalDate.EPOCH),
            23);
    static final Actor HANDLER = new Actor(KARIN, Set.of(CaseActor.HANDLER));
    static final Actor REPORTER = new Actor(ANNA, Set.of(CaseActor.REPORTER));
    static final Actor OVERSEER = new Actor(MATS, Set.of(CaseActor.OVERSEER));
    static final ClosingFacts READY = new ClosingFacts(true, true, 0, 0);

    private Cases() {}

    static Unit unit(String name, long id, LegalArea main, LegalArea... others) {
        Unit unit = id(new Unit(UnitKind.UNIT, name, ADMINISTRATION, TODAY.minusYears(3)), id);
        Set<LegalArea> areas =
                Stream.concat(Stream.of(main), Arrays.stream(others)).collect(Collectors.toSet());
        unit.workUnder(areas, main, new Operation("Äldreomsorg", TODAY.minusYears(3)));
        return unit;
    }

    static Report report(ReportKind kind) {
        return new Report(
                kind,
                ReportSource.STAFF,
                Concerns.ONE_PERSON,
                NOW.minusSeconds(3600),
                "Kvällsdosen gavs inte. Påsen låg kvar.",
                "Ringde sjuksköterskan.",
                NOW.atZone(ZONE));
    }

    static Deviation reported() {
        return reported(ReportKind.DEVIATION);
    }

    static Deviation reported(ReportKind kind) {
        Reception reception = new Reception(BJORKEN, null, Set.of());
        return id(
                new Deviation("2026-0431", report(kind), BJORKEN, ANNA, false, reception, NOW.minusSeconds(80), NOW),
                100);
    }

    static Classification missedDose() {
        return new Classification(MEDICINE, MISSED, EventType.NEAR_MISS, 2, 3);
    }

    static Deviation investigating() {
        Deviation deviation = reported();
        deviation.triage(LegalArea.HSL, missedDose(), HANDLER, NOW);
        return deviation;
    }

    static Deviation closed() {
        Deviation deviation = investigating();
        deviation.giveFeedback(FeedbackChannel.IN_SYSTEM, Reply.plain("Tack."), HANDLER, NOW);
        deviation.close(READY, null, HANDLER, NOW);
        return deviation;
    }

    static Scope scope(long employee, Set<Role> roles, Set<Long> led, AppointmentKind... appointments) {
        return new Scope(employee, TODAY, roles, led, led, Set.of(appointments));
    }

    static <E extends BaseEntity> E id(E entity, long id) {
        try {
            Field field = BaseEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
