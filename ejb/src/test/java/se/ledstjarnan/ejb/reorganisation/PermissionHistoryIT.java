package se.ledstjarnan.ejb.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ledstjarnan.ejb.reorganisation.ReorganisationStage.LONG_AGO;
import static se.ledstjarnan.ejb.reorganisation.ReorganisationStage.TODAY;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.domain.deviation.SeenBecause;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.access.PermissionHistory;
import se.ledstjarnan.ejb.access.PermissionHistoryService;
import se.ledstjarnan.ejb.deviation.CaseService;
import se.ledstjarnan.ejb.lexmaria.LexMariaService;
import se.ledstjarnan.ejb.lexsarah.LexSarahService;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** Who could see a case on a day is answered by the same rule that lets people in, today and after a reorganisation. */
class PermissionHistoryIT extends ContainerTest {

    @Inject
    private PermissionHistoryService permissions;

    @Inject
    private CaseService cases;

    @Inject
    private LexSarahService lexSarahs;

    @Inject
    private LexMariaService lexMarias;

    @Inject
    private ReorganisationService reorganisations;

    @Inject
    private ReorganisationWorkService work;

    @Inject
    private StepService steps;

    private final Map<String, Set<String>> people = new LinkedHashMap<>();
    private ReorganisationStage stage;

    @BeforeEach
    void people() throws Exception {
        stage = new ReorganisationStage();
        person("lilac-chief", Roles.ENHETSCHEF);
        person("rose-chief", Roles.ENHETSCHEF);
        person("department-chief", Roles.ENHETSCHEF);
        person("worker");
        person("mas", Roles.MAS);
        person("coordinator", Roles.KVALITETSSAMORDNARE);
        person("chief", Roles.SOCIALCHEF);
        person("designated");
        person("handler");
        person("invited");
        person("once-invited");
        person("led-without-role");
        person("administrator", Roles.SYSTEMFORVALTARE);
        stage.facts.employed(id("department-chief"), "LEADS", stage.department, LONG_AGO, null);
        stage.facts.employed(id("led-without-role"), "LEADS", stage.lilac, LONG_AGO, null);
        stage.facts.appointed(id("designated"), "LEX_SARAH_RECEIVER", LONG_AGO, null);
    }

    @Test
    void theHistoryOfTodaySaysWhatTheServicesAllow() throws Exception {
        Map<Long, String> all = someCases();

        assertSame(all);
        merge(TODAY);
        assertSame(all);
    }

    @Test
    void whoHandledBeforeIsToldOfDaysBefore() throws Exception {
        long id = stage.cases.received(stage.lilac, "SOL", "NONE", "INVESTIGATING");
        stage.cases.reported(id, OffsetDateTime.now().minusDays(30));
        stage.rows.execute("update deviation set handler_id = ? where id = ?", id("handler"), id);
        stage.rows.execute("update deviation set handler_id = null, restriction = 'LEX_SARAH' where id = ?", id);
        stage.rows.execute("delete from case_position_past where deviation_id = ? and handler_id is null", id);
        stage.rows.execute(
                "update case_position_past set held_until = now() - interval '5 days' where deviation_id = ?", id);

        LocalDate before = TODAY.minusDays(10);
        assertThat(seer(id, before, "handler").orElseThrow().because()).containsExactly(SeenBecause.HANDLES);
        assertThat(seer(id, before, "lilac-chief").orElseThrow().whole()).isTrue();
        assertThat(seer(id, before, "designated")).isEmpty();
        assertThat(seer(id, before, "coordinator").orElseThrow().because())
                .containsExactly(SeenBecause.KVALITETSSAMORDNARE);

        assertThat(seer(id, TODAY, "handler")).isEmpty();
        assertThat(seer(id, TODAY, "designated").orElseThrow().because())
                .containsExactly(SeenBecause.LEX_SARAH_RECEIVER);
        assertThat(seer(id, TODAY, "lilac-chief").orElseThrow().because()).containsExactly(SeenBecause.LEADS_UNIT);
        assertThat(seer(id, TODAY, "lilac-chief").orElseThrow().whole()).isFalse();
        assertThat(history(id, TODAY.minusDays(31)).seers())
                .as("before it was reported")
                .isEmpty();
    }

    @Test
    void afterAReorganisationTheSuccessorCouldFromItsDayAndTheOldManagerBefore() throws Exception {
        long closed = stage.cases.received(stage.lilac, "SOL", "NONE", "ACKNOWLEDGED");
        stage.cases.reported(closed, OffsetDateTime.now().minusDays(60));
        LocalDate day = TODAY.minusDays(20);
        merge(day);

        assertThat(seer(closed, day.minusDays(1), "lilac-chief")).isPresent();
        assertThat(seer(closed, day.minusDays(1), "rose-chief")).isEmpty();
        assertThat(seer(closed, day, "rose-chief").orElseThrow().because()).contains(SeenBecause.LEADS_UNIT);
        assertThat(seer(closed, day, "lilac-chief")).isEmpty();
        assertThat(seer(closed, TODAY, "rose-chief")).isPresent();
    }

    @Test
    void lexCasesAnswerByTheirOwnRules() throws Exception {
        stage.facts.appointed(id("invited"), "LEX_MARIA_NOTIFIER", LONG_AGO, null);
        String sarah = lexSarah(false);
        String concerned = lexSarah(true);
        String maria = lexMaria();

        for (String name : people.keySet()) {
            assertThat(of(asked("chief", sarah, TODAY), name).isPresent())
                    .as(name)
                    .isEqualTo(opens(name, () -> lexSarahs.open(sarah, null)));
            assertThat(of(asked("chief", concerned, TODAY), name).isPresent())
                    .as(name + ", concerned")
                    .isEqualTo(opens(name, () -> lexSarahs.open(concerned, null)));
            assertThat(of(asked("mas", maria, TODAY), name).isPresent())
                    .as(name)
                    .isEqualTo(opens(name, () -> lexMarias.open(maria, null)));
        }
        assertThat(of(asked("chief", sarah, TODAY), "lilac-chief").orElseThrow().whole())
                .isFalse();
        assertThat(of(asked("mas", maria, TODAY), "invited").orElseThrow().because())
                .containsExactly(SeenBecause.LEX_MARIA_NOTIFIER);
        assertThatThrownBy(() -> asked("coordinator", maria, TODAY)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asked("mas", sarah, TODAY)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoInvestigatedALexCaseBeforeIsToldOfDaysBefore() throws Exception {
        String sarah = lexSarah(false);
        String maria = lexMaria();
        for (String kind : new String[] {"lex_sarah", "lex_maria"}) {
            String number = kind.equals("lex_sarah") ? sarah : maria;
            stage.rows.execute(
                    "update " + kind
                            + " set received_at = now() - interval '30 days', investigator_id = ? where number = ?",
                    id("handler"),
                    number);
            stage.rows.execute("update " + kind + " set investigator_id = ? where number = ?", id("worker"), number);
            stage.rows.execute(
                    "delete from lex_position_past where investigator_id is null and " + kind + "_id = (select id from "
                            + kind + " where number = ?)",
                    number);
            stage.rows.execute(
                    "update lex_position_past set held_until = now() - interval '5 days' where " + kind
                            + "_id = (select id from " + kind + " where number = ?)",
                    number);
            LocalDate before = TODAY.minusDays(10);
            assertThat(of(asked("chief", number, before), "handler")
                            .orElseThrow()
                            .because())
                    .as(kind)
                    .containsExactly(SeenBecause.INVESTIGATES);
            assertThat(of(asked("chief", number, before), "worker")).as(kind).isEmpty();
            assertThat(of(asked("chief", number, TODAY), "handler")).as(kind).isEmpty();
            assertThat(of(asked("chief", number, TODAY), "worker").orElseThrow().whole())
                    .as(kind)
                    .isTrue();
            assertThat(asked("chief", number, TODAY.minusDays(31)).seers())
                    .as(kind)
                    .isEmpty();
        }
    }

    private String lexSarah(boolean managerConcerned) throws Exception {
        long deviation = stage.cases.received(stage.lilac, "SOL", "LEX_SARAH", "REPORTED");
        stage.rows.execute(
                "insert into lex_sarah (number, origin, status, title, unit_id, deviation_id, reported, occurred_at, received_at,"
                        + " manager_concerned) select 'LS-P-' || id, 'DEVIATION', 'RECEIVED', title, unit_id, id, what_happened, now(),"
                        + " now(), ? from deviation where id = ?",
                managerConcerned,
                deviation);
        return "LS-P-" + deviation;
    }

    private String lexMaria() throws Exception {
        long deviation = stage.cases.received(stage.lilac, "HSL", "LEX_MARIA", "REPORTED");
        stage.rows.execute(
                "insert into lex_maria (number, status, title, unit_id, deviation_id, deviation_number, reporter_id, reported,"
                        + " occurred_at, received_at) select 'LM-P-' || id, 'RECEIVED', title, unit_id, id, number, reporter_id,"
                        + " what_happened, now(), now() from deviation where id = ?",
                deviation);
        return "LM-P-" + deviation;
    }

    private PermissionHistory asked(String by, String number, LocalDate day) throws Exception {
        return as(by, () -> permissions.on(number, day));
    }

    private boolean opens(String name, Callable<?> opening) throws Exception {
        try {
            return as(name, opening) != null;
        } catch (NotFoundException e) {
            return false;
        }
    }

    @Test
    void onlyThoseWhoFollowTheCompartmentMayAsk() throws Exception {
        String health = stage.cases.number(stage.cases.received(stage.lilac, "HSL", "NONE", "INVESTIGATING"));

        assertThat(as("mas", () -> permissions.on(health, TODAY)).number()).isEqualTo(health);
        assertThatThrownBy(() -> as("coordinator", () -> permissions.on(health, TODAY)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as("lilac-chief", () -> permissions.on(health, TODAY)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(new String(as("mas", () -> permissions.pdf(health, TODAY, AuditReason.SUSPECTED_MISUSE)), 0, 5))
                .isEqualTo("%PDF-");
        assertThatThrownBy(() -> as("mas", () -> permissions.pdf(health, TODAY, null)))
                .isInstanceOf(DomainException.class);
    }

    private Map<Long, String> someCases() throws Exception {
        Map<Long, String> all = new LinkedHashMap<>();
        for (String area : new String[] {"SOL", "HSL"}) {
            for (String restriction : new String[] {"NONE", area.equals("HSL") ? "LEX_MARIA" : "LEX_SARAH"}) {
                for (String status : new String[] {"INVESTIGATING", "ACKNOWLEDGED"}) {
                    long id = stage.cases.received(stage.lilac, area, restriction, status);
                    all.put(id, area + " " + restriction + " " + status);
                    long handled = stage.cases.received(stage.lilac, area, restriction, status);
                    stage.cases.handledBy(handled, id("handler"));
                    stage.cases.inviting(handled, id("invited"));
                    stage.cases.inviting(handled, id("once-invited"));
                    stage.rows.execute(
                            "update invitation set ended_at = now() where deviation_id = ? and employee_id = ?",
                            handled,
                            id("once-invited"));
                    stage.cases.excluding(handled, id("lilac-chief"));
                    all.put(handled, "handled " + area + " " + restriction + " " + status);
                }
            }
            all.put(stage.cases.receivedByRole(stage.lilac, "SOCIALCHEF", area), "by role " + area);
        }
        return all;
    }

    private void assertSame(Map<Long, String> all) throws Exception {
        for (Map.Entry<Long, String> each : all.entrySet()) {
            PermissionHistory history = history(each.getKey(), TODAY);
            for (String name : people.keySet()) {
                Optional<PermissionHistory.Seer> seer = of(history, name);
                boolean told = seer.map(
                                found -> found.whole() || found.because().contains(SeenBecause.LEADS_UNIT))
                        .orElse(false);
                assertThat(told && !seer.orElseThrow().ended())
                        .as(name + ", " + each.getValue())
                        .isEqualTo(mayOpen(name, each.getKey()));
            }
        }
    }

    private boolean mayOpen(String name, long id) throws Exception {
        String number = stage.cases.number(id);
        try {
            return as(name, () -> cases.again(number, null)) != null;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private void merge(LocalDate day) throws Exception {
        long id = stage.administrator(() -> work.plan(ReorganisationStage.from(day)));
        stage.administers(() ->
                steps.add(id, reorganisations.open(id).version(), ReorganisationStage.merge(stage.lilac, stage.rose)));
        stage.administers(() -> work.carryOut(id, reorganisations.open(id).version()));
    }

    private void person(String name, String... roles) throws Exception {
        long id = stage.facts.employee(name);
        Set<String> all = new HashSet<>(Set.of(roles));
        all.add(Roles.MEDARBETARE);
        for (String role : all) {
            stage.facts.holds(id, role, LONG_AGO, null);
        }
        people.put(name, all);
    }

    private long id(String name) throws Exception {
        return stage.facts.employee(name);
    }

    private <T> T as(String name, Callable<T> asked) throws Exception {
        return As.roles(stage.facts.username(name), people.get(name), asked);
    }

    private PermissionHistory history(long id, LocalDate day) throws Exception {
        String number = stage.cases.number(id);
        return as("chief", () -> permissions.on(number, day));
    }

    private Optional<PermissionHistory.Seer> seer(long id, LocalDate day, String name) throws Exception {
        return of(history(id, day), name);
    }

    private Optional<PermissionHistory.Seer> of(PermissionHistory history, String name) throws Exception {
        long employee = id(name);
        return history.seers().stream()
                .filter(each -> each.employeeId() == employee)
                .findFirst();
    }
}
