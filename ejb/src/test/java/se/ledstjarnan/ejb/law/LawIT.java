package se.ledstjarnan.ejb.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.law.Citation;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.DutyRule;
import se.ledstjarnan.domain.law.Fact;
import se.ledstjarnan.domain.law.Facts;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.law.LegalReference.Written;
import se.ledstjarnan.domain.law.Limit;
import se.ledstjarnan.domain.law.LimitWord;
import se.ledstjarnan.domain.law.RegisterChange;
import se.ledstjarnan.domain.law.Responsible;
import se.ledstjarnan.domain.law.Span;
import se.ledstjarnan.domain.law.SpanUnit;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** The register as delivered and as kept, and the clocks that rest on it. */
class LawIT extends ContainerTest {

    private static final Duty INVESTIGATE = Duty.LEX_SARAH_INVESTIGATE;

    @Inject
    private LawService law;

    @Inject
    private LawAdministration administration;

    @Inject
    private LawClocks clocks;

    @Inject
    private Clock clock;

    @Inject
    private RememberedRules remembered;

    @PersistenceContext
    private EntityManager em;

    @BeforeEach
    @AfterEach
    void asDelivered() throws Exception {
        Database.employee("sven");
        Database.employee("anna");
        Database.owner().execute("delete from duty_terms where changed_by_id is not null");
        Database.owner().execute("delete from legal_reference where changed_by_id is not null");
        remembered.forget(new RememberedRules.Changed());
    }

    @Test
    void everyDutyIsDeliveredWithAParagraphThatHoldsToday() throws Exception {
        List<DutyRule> duties = anna(law::duties);

        assertThat(duties).extracting(DutyRule::duty).containsExactly(Duty.values());
        assertThat(duties).allSatisfy(rule -> {
            assertThat(rule.on(LocalDate.now(clock), EnumSet.allOf(LegalArea.class)))
                    .isNotEmpty();
            assertThat(rule.citations())
                    .allSatisfy(citation -> assertThat(citation.source()).isNotBlank());
            rule.citations().forEach(citation -> rule.checkClash(citation, "from"));
        });
    }

    /** What the guidance itself has not verified is marked, and everything the pages print stands in data. */
    @Test
    void whatNobodyHasReadIsMarked() throws Exception {
        assertThat(anna(law::duties).stream()
                        .flatMap(rule -> rule.citations().stream())
                        .filter(citation -> !citation.verified())
                        .map(Citation::text))
                .contains("SOSFS 2011:5 6 kap.", "HSLF-FS 2016:40 4 kap. 9 §", "FL 6 §")
                .noneMatch(text -> text.startsWith("SoL") || text.startsWith("LSS") || text.startsWith("PSL"));
    }

    @Test
    void theLastDayOfTheOldActAndTheFirstOfTheNewDiffer() throws Exception {
        assertThat(lexSarah("2025-06-30T21:59:59Z", LegalArea.SOL))
                .containsExactly("SoL 14 kap. 3 §", "SoL 14 kap. 6 §");
        assertThat(lexSarah("2025-06-30T22:00:00Z", LegalArea.SOL))
                .containsExactly("SoL 27 kap. 2 §", "SoL 27 kap. 5 §");
        assertThat(lexSarah("2025-06-30T21:59:59Z", LegalArea.LSS)).containsExactly("LSS 24 b §", "LSS 24 e §");
        assertThat(lexSarah("2025-06-30T22:00:00Z", LegalArea.SOL, LegalArea.LSS))
                .containsExactly("SoL 27 kap. 2 §", "LSS 24 b §", "SoL 27 kap. 5 §", "LSS 24 e §");
    }

    /** Two months from the notification, over Christmas, with the holidays that the server really has. */
    @Test
    void aCountedLimitIsRolledToAWorkingDay() throws Exception {
        Facts notified = Facts.none().with(Fact.MISCONDUCT_NOTIFIED, Instant.parse("2026-10-26T15:00:00Z"));

        LegalClock sent = anna(() -> law.clocks(Set.of(LegalArea.SOL), notified)).stream()
                .filter(each -> each.duty() == Duty.LEX_SARAH_SEND_INVESTIGATION)
                .findFirst()
                .orElseThrow();

        assertThat(sent.due()).isEqualTo("2026-12-28");
    }

    @Test
    void asksOnceForAPageAndNotAtAllForNothing() throws Exception {
        Facts complaint = Facts.none().with(Fact.COMPLAINT_RECEIVED, Instant.parse("2026-11-02T08:00:00Z"));
        Facts sarah = Facts.none().with(Fact.MISCONDUCT_REPORTED, Instant.parse("2026-11-02T08:00:00Z"));
        Map<Long, LawClocks.Asked> page = new LinkedHashMap<>();
        for (long id = 1; id <= 25; id++) {
            page.put(id, new LawClocks.Asked(Set.of(LegalArea.SOL), id % 2 == 0 ? complaint : sarah));
        }

        assertThat(Statements.sentBy(em, () -> clocks.of(page, clock.instant())))
                .isOne();
        assertThat(Statements.sentBy(em, () -> clocks.of(page, clock.instant())))
                .as("within the minute")
                .isZero();
        remembered.forget(new RememberedRules.Changed());
        assertThat(Statements.sentBy(em, () -> anna(() -> law.clocks(Set.of(LegalArea.SOL), Facts.none()))))
                .isZero();
        assertThat(Statements.sentBy(em, () -> anna(law::duties))).isOne();
        assertThat(clocks.of(page, clock.instant()))
                .hasSize(25)
                .allSatisfy((id, found) -> assertThat(found).hasSize(2));
    }

    @Test
    void aTargetIsChangedWithHistory() throws Exception {
        Span delivered = anna(() -> law.duty(INVESTIGATE)).target();
        assertThat(targetOnTheClock()).isEqualTo(delivered);

        sven(() -> administration.decide(
                INVESTIGATE, 1, Responsible.SOCIALCHEF, new Span(2, SpanUnit.DAYS), 1, "Beslut 2026-11-02 § 4"));

        DutyRule now = anna(() -> law.duty(INVESTIGATE));
        assertThat(now.target()).isEqualTo(new Span(2, SpanUnit.DAYS));
        assertThat(now.revision()).isEqualTo(2);
        assertThat(targetOnTheClock()).as("at once on this node").isEqualTo(now.target());
        List<RegisterChange> history = anna(() -> law.history(INVESTIGATE));
        assertThat(history.get(0).by()).isEqualTo("sven Test");
        assertThat(history.get(0).reason()).isEqualTo("Beslut 2026-11-02 § 4");
        assertThat(history.stream().filter(change -> change.terms() != null))
                .extracting(change -> change.terms().target())
                .containsExactly(new Span(2, SpanUnit.DAYS), delivered);
        assertThatThrownBy(() -> sven(() -> administration.decide(INVESTIGATE, 1, Responsible.MAS, null, 0, "Sent")))
                .isInstanceOf(StaleDataException.class);
    }

    private Span targetOnTheClock() {
        Facts facts = Facts.none().with(Fact.MISCONDUCT_REPORTED, clock.instant());
        return clocks.of(Set.of(LegalArea.SOL), facts, clock.instant()).stream()
                .filter(found -> found.duty() == INVESTIGATE)
                .findFirst()
                .orElseThrow()
                .target();
    }

    @Test
    void aParagraphIsReplacedFromADayAndTheOldOneStays() throws Exception {
        assertThatThrownBy(() -> sven(() -> administration.cite(INVESTIGATE, written("2027-01-01"), "SFS 2026:99")))
                .isInstanceOf(DomainException.class)
                .hasMessage("from: law.overlaps");

        sven(() -> administration.end(INVESTIGATE, 2, 1, LocalDate.of(2026, 12, 31), "SFS 2026:99"));
        sven(() -> administration.cite(INVESTIGATE, written("2027-01-01"), "SFS 2026:99"));

        DutyRule rule = anna(() -> law.duty(INVESTIGATE));
        assertThat(rule.on(LocalDate.of(2026, 12, 31), Set.of(LegalArea.SOL)))
                .extracting(Citation::text)
                .containsExactly("SoL 27 kap. 5 §");
        assertThat(rule.on(LocalDate.of(2027, 1, 1), Set.of(LegalArea.SOL)))
                .extracting(Citation::text)
                .containsExactly("SoL 28 kap. 1 §");
        assertThatThrownBy(() -> sven(
                        () -> administration.end(INVESTIGATE, 2, 2, LocalDate.of(2027, 1, 1), "Flyttad över den nya")))
                .hasMessage("to: law.overlaps");
        assertThat(lexSarah("2026-11-02T08:00:00Z", LegalArea.SOL)).contains("SoL 27 kap. 5 §");
    }

    @Test
    void aParagraphIsMarkedAsRead() throws Exception {
        Duty send = Duty.LEX_SARAH_SEND_INVESTIGATION;
        sven(() -> administration.check(send, 1, 1, true, "Läst i SOSFS 2011:5", "Kontroll av Eva på juridik"));

        Citation read = anna(() -> law.duty(send)).citations().get(0);
        assertThat(read.verified()).isTrue();
        assertThat(read.limit()).isEqualTo(Limit.of(2, SpanUnit.MONTHS));
        assertThatThrownBy(() -> sven(() -> administration.check(send, 1, 1, false, "Läst", "En gång till")))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void whatIsWrongStoresNothing() throws Exception {
        long before = rows();

        assertThatThrownBy(() -> sven(() -> administration.decide(INVESTIGATE, 1, Responsible.MAS, null, 0, " ")))
                .hasMessage("reason: shared.required");
        assertThatThrownBy(() -> sven(() -> administration.cite(INVESTIGATE, written("1899-01-01"), "Skäl")))
                .hasMessage("from: law.dayOutOfBounds");
        assertThatThrownBy(() -> sven(() -> administration.end(INVESTIGATE, 2, 1, LocalDate.of(2025, 6, 30), "Skäl")))
                .hasMessage("to: shared.endBeforeStart");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void onlyTheAdministratorChangesAndEveryChangeIsLogged() throws Exception {
        assertThatThrownBy(() -> As.role(
                        "sofia",
                        Roles.SOCIALCHEF,
                        () -> administration.decide(INVESTIGATE, 1, Responsible.MAS, null, 0, "Skäl")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.role("nils", Roles.NAMND, law::duties)).isInstanceOf(EJBAccessException.class);
        long logged = log();

        sven(() -> administration.decide(INVESTIGATE, 1, Responsible.MAS, null, 0, "Skäl"));
        sven(() -> administration.end(INVESTIGATE, 3, 1, LocalDate.of(2030, 1, 1), "Skäl"));

        assertThat(log()).isEqualTo(logged + 2);
    }

    @Test
    void theApplicationCannotRewriteTheRegister() {
        for (String table : List.of("duty_terms", "legal_reference")) {
            assertThatThrownBy(() -> Database.application().execute("update " + table + " set reason = 'x'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> Database.application().execute("delete from " + table))
                    .hasMessageContaining("permission denied");
        }
    }

    private List<String> lexSarah(String reported, LegalArea... areas) throws Exception {
        Facts facts = Facts.none().with(Fact.MISCONDUCT_REPORTED, Instant.parse(reported));
        return anna(() -> law.clocks(Set.of(areas), facts)).stream()
                .flatMap(each -> each.citations().stream())
                .map(Citation::text)
                .toList();
    }

    private static Written written(String from) {
        return new Written(
                "SoL",
                "socialtjänstlagen (2025:400)",
                "28 kap. 1 §",
                Set.of(LegalArea.SOL),
                Limit.of(LimitWord.PROMPTLY),
                LocalDate.parse(from),
                null,
                true,
                "Läst i SFS 2026:99");
    }

    private static long rows() throws Exception {
        return Database.owner()
                .number("select (select count(*) from duty_terms) + (select count(*) from legal_reference)");
    }

    private static long log() throws Exception {
        return Database.owner()
                .number("select count(*) from audit_entry where object_type in ('duty-terms', 'legal-reference')");
    }

    private static <T> T anna(java.util.concurrent.Callable<T> work) throws Exception {
        return As.role("anna", Roles.MEDARBETARE, work);
    }

    private static void sven(As.Work work) throws Exception {
        As.role("sven", Roles.SYSTEMFORVALTARE, work);
    }
}
