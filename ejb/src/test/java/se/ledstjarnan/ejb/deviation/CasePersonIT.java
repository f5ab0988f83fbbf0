package se.ledstjarnan.ejb.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.NullSource;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.person.PersonDetails;
import se.ledstjarnan.domain.person.PersonIdentity;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.person.Persons;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** Who a case concerns is shown for a reason, each showing is in the log, and a protected identity stays with those who handle it. */
class CasePersonIT extends ContainerTest {

    private static final String ELSA = "194408139089";

    @Inject
    private CasePersonService people;

    @Inject
    private Persons persons;

    @Inject
    private UserTransaction transaction;

    private CaseStage stage;
    private CaseStage.Part part;

    @BeforeEach
    void aCase() throws Exception {
        stage = new CaseStage();
        part = stage.part(CaseActor.HANDLER, "INVESTIGATING");
        about(part.id());
    }

    @Test
    void everyShowingIsAnEntryWithItsReason() throws Exception {
        stage.asManager(() -> people.show(part.id(), AuditReason.CONTACT));
        stage.asManager(() -> people.show(part.id(), AuditReason.PROTECT));
        stage.asManager(() -> people.again(part.id()));

        assertThat(stage.rows.column(
                        "select reason from audit_entry where action = 'READ_PERSON' and chain = ? order by seq",
                        "deviation:" + part.id()))
                .containsExactly("CONTACT", "PROTECT");
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"SUSPECTED_MISUSE", "AUTHORITY_REQUEST"})
    void isShownForAReasonOnly(AuditReason none) throws Exception {
        assertThatThrownBy(() -> stage.asManager(() -> people.show(part.id(), none)))
                .hasMessage("reason: person.reasonMissing");
        assertThat(shown()).isZero();
    }

    @Test
    void aProtectedIdentityIsNotForThoseAskedToContributeAndNotForMas() throws Exception {
        stage.cases.inviting(part.id(), stage.nurse);
        assertThat(stage.as("nurse", Roles.MEDARBETARE, () -> people.show(part.id(), AuditReason.INVESTIGATE))
                        .concerned()
                        .name())
                .isEqualTo("Elsa Ek");

        stage.manager(() -> people.complete(part.id(), "Elsa Ek", ELSA, true, 1));

        for (String[] other : new String[][] {{"nurse", Roles.MEDARBETARE}, {"mas", Roles.MAS}}) {
            assertThatThrownBy(
                            () -> stage.as(other[0], other[1], () -> people.show(part.id(), AuditReason.INVESTIGATE)))
                    .as(other[0])
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(stage.rows.number(
                        "select count(*) from audit_entry where result = 'REFUSED' and chain = ?",
                        "deviation:" + part.id()))
                .isEqualTo(2);
        ShownPersons shown = stage.asManager(() -> people.show(part.id(), AuditReason.PROTECT));
        assertThat(shown.protectedIdentity()).isTrue();
        assertThat(shown.concerned().name()).isEqualTo("Elsa Ek");
    }

    @Test
    void theCasesOfAProtectedIdentityAreNotTiedTogether() throws Exception {
        long other = stage.part(CaseActor.HANDLER, "INVESTIGATING").id();
        about(other);
        assertThat(stage.asManager(() -> people.show(other, AuditReason.INVESTIGATE))
                        .others())
                .containsExactly(part.number());

        stage.manager(() -> people.complete(part.id(), "Elsa Ek", ELSA, true, 1));

        assertThat(stage.asManager(() -> people.show(other, AuditReason.INVESTIGATE))
                        .others())
                .isEmpty();
        assertThat(stage.asManager(() -> people.show(part.id(), AuditReason.INVESTIGATE))
                        .others())
                .isEmpty();
    }

    private long shown() throws SQLException {
        return stage.rows.number(
                "select count(*) from audit_entry where action = 'READ_PERSON' and chain = ?",
                "deviation:" + part.id());
    }

    private void about(long id) throws Exception {
        stage.rows.execute("update deviation set concerns = 'ONE_PERSON' where id = ?", id);
        transaction.begin();
        persons.keep(id, PersonDetails.concerned("Elsa Ek", new PersonIdentity(ELSA)));
        transaction.commit();
    }
}
