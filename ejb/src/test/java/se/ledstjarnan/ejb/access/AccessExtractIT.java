package se.ledstjarnan.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.access.AccessEntry;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.person.PersonDetails;
import se.ledstjarnan.domain.person.PersonIdentity;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.person.Persons;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Statements;

/** What the log knows of one person: all of it, nothing of anybody else, and only for those entitled. */
class AccessExtractIT extends ContainerTest {

    private static final String ELSA = "19440813-9089";
    private static final int BUDGET = 13;

    @Inject
    private ExtractService extracts;

    @Inject
    private JpaAccessLog log;

    @Inject
    private Persons persons;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    private final List<Long> touched = new ArrayList<>();
    private AccessStage stage;

    @BeforeEach
    void aStage() throws Exception {
        stage = new AccessStage();
    }

    @AfterEach
    void withoutUnsealedEntries() throws Exception {
        for (long id : touched) {
            stage.forget(id);
        }
    }

    @Test
    void tellsWhoReadAndChangedInOrderAndNothingOfOthers() throws Exception {
        long first = about(stage.aCase("HSL"), ELSA);
        long second = about(stage.aCase("HSL"), ELSA);
        long other = about(stage.aCase("HSL"), "19120229-2394");
        stage.did(stage.manager, "CHANGE", second, "2026-03-02T10:00:00Z");
        stage.did(stage.reporter, "READ", first, "2026-03-01T10:00:00Z");
        stage.did(stage.stranger, "READ", other, "2026-03-01T11:00:00Z");

        List<AccessEntry> entries = log.entries(log.readable(List.of(first, second), mas()).stream()
                .map(JpaAccessLog.KnownCase::id)
                .toList());

        assertThat(entries).extracting(AccessEntry::action).containsExactly(AuditAction.READ, AuditAction.CHANGE);
        assertThat(entries.get(0).who()).startsWith("reporter");
        assertThat(entries.get(0).units()).startsWith("Enheten");
        assertThat(entries.get(1).caseNumber()).isEqualTo(stage.cases.number(second));
    }

    @Test
    void whatWasDoneInTheLexSarahCaseIsAmongIt() throws Exception {
        long id = about(stage.aCase("SOL"), ELSA);
        String chain = "lex-sarah:" + stage.lexSarah(id);
        stage.did(stage.manager, "STEP", chain, id, "2026-03-02T10:00:00Z");
        try {
            assertThat(log.entries(List.of(id))).extracting(AccessEntry::action).containsExactly(AuditAction.STEP);
        } finally {
            stage.rows.execute("delete from audit_entry where chain = ?", chain);
        }
    }

    @Test
    void whatWasTakenOutInAListIsAmongIt() throws Exception {
        long id = about(stage.aCase("HSL"), ELSA);
        byte[] before = extract("mas", Roles.MAS, ELSA);
        List<AccessEntry> entries = log.entries(List.of(id));

        assertThat(before).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.EXPORT);
            assertThat(entry.objectType()).isEqualTo("access-extract");
            assertThat(entry.reason()).isEqualTo(AuditReason.PERSONS_REQUEST);
            assertThat(entry.who()).startsWith("mas");
        });
    }

    @Test
    void eachRoleGetsItsCompartment() throws Exception {
        long health = about(stage.aCase("HSL"), ELSA);
        long social = about(stage.aCase("SOL"), ELSA);
        List<Long> both = List.of(health, social);

        assertThat(ids(both, Role.MAS)).containsExactly(health);
        assertThat(ids(both, Role.KVALITETSSAMORDNARE)).containsExactly(social);
        assertThat(ids(both, Role.SOCIALCHEF)).containsExactlyInAnyOrder(health, social);
        assertThat(ids(both, Role.ENHETSCHEF)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, PERSONS_REQUEST, identity: shared.required",
                "440813-9088, PERSONS_REQUEST, identity: person.wrongNumber",
                "2199-01-01, PERSONS_REQUEST, identity: person.notAnIdentity",
                "2027-01-01, PERSONS_REQUEST, identity: person.birthNotPossible",
                "440813-9089, null, reason: access.reasonMissing",
                "440813-9089, INVESTIGATE, reason: access.reasonMissing"
            })
    void refusesWhatIsNoIdentityAndNoReason(String typed, AuditReason reason, String message) {
        assertThatThrownBy(() -> stage.as("mas", Roles.MAS, () -> extracts.pdf(typed, reason)))
                .hasMessage(message);
    }

    @Test
    void aCaseLeadsToItsPersonForThoseWhoMayReadIt() throws Exception {
        String number = stage.cases.number(about(stage.aCase("SOL"), ELSA));

        assertThat(stage.as(
                        "coordinator",
                        Roles.KVALITETSSAMORDNARE,
                        () -> extracts.pdfOfCase(number, AuditReason.AUTHORITY_REQUEST)))
                .isNotEmpty();
        assertThatThrownBy(() ->
                        stage.as("mas", Roles.MAS, () -> extracts.pdfOfCase(number, AuditReason.AUTHORITY_REQUEST)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void asksAsManyStatementsForOneEventAsForMany() throws Exception {
        long id = about(stage.aCase("HSL"), ELSA);
        stage.did(stage.manager, "READ", id, "2026-03-02T10:00:00Z");
        extract("mas", Roles.MAS, ELSA);
        int few = Statements.sentBy(em, () -> extract("mas", Roles.MAS, ELSA));
        for (int i = 0; i < 60; i++) {
            stage.did(stage.manager, "CHANGE", id, "2026-03-02T10:00:00Z");
        }

        assertThat(Statements.sentBy(em, () -> extract("mas", Roles.MAS, ELSA))).isEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(BUDGET);
    }

    private byte[] extract(String name, String role, String identity) throws Exception {
        return stage.as(name, role, () -> extracts.pdf(identity, AuditReason.PERSONS_REQUEST));
    }

    private List<Long> ids(List<Long> cases, Role role) {
        Scope scope = new Scope(0, LocalDate.of(2026, 11, 20), Set.of(role), Set.of(), Set.of(), Set.of());
        return log.readable(cases, scope).stream()
                .map(JpaAccessLog.KnownCase::id)
                .toList();
    }

    private static Scope mas() {
        return new Scope(0, LocalDate.of(2026, 11, 20), Set.of(Role.MAS), Set.of(), Set.of(), Set.of());
    }

    private long about(long id, String identity) throws Exception {
        touched.add(id);
        stage.rows.execute("update deviation set concerns = 'ONE_PERSON' where id = ?", id);
        transaction.begin();
        persons.keep(id, PersonDetails.concerned("Elsa Ek", new PersonIdentity(identity.replace("-", ""))));
        transaction.commit();
        return id;
    }
}
