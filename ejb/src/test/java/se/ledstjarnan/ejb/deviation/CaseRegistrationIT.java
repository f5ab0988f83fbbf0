package se.ledstjarnan.ejb.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** A case with a document that waits for its registration number is not closed. */
class CaseRegistrationIT extends ContainerTest {

    @Inject
    private CaseDecisionService decisions;

    @Test
    void isClosedWhenTheNumberHasComeBack() throws Exception {
        CaseStage stage = new CaseStage();
        long id = stage.part(CaseActor.HANDLER, "ACTING").id();
        stage.readyToClose(id);
        stage.rows.execute(
                "insert into registration (document_key, origin, case_type, case_id, case_number, title, direction, document_day,"
                        + " queued_at, due) values (?, 'COMPLAINT', 'deviation', ?, ?, 'Klagomål', 'INCOMING', current_date, now(),"
                        + " current_date)",
                "complaint:" + id + ":received",
                id,
                stage.cases.number(id));

        assertThatThrownBy(() -> stage.manager(() -> decisions.close(stage.ref(id), "Klart.")))
                .hasMessage("registration.numberMissing");
        assertThat(stage.status(id)).isEqualTo("ACTING");

        stage.rows.execute("insert into register_number values (?, 'deviation', ?)", "KS 2026/" + id, id);
        stage.rows.execute(
                "update registration set register_number = ?, registered_on = current_date, entered_at = now(), registered_by_id = ?"
                        + " where case_id = ?",
                "KS 2026/" + id,
                stage.manager,
                id);
        stage.manager(() -> decisions.close(stage.ref(id), "Klart."));
        assertThat(stage.status(id)).isEqualTo("CLOSED");
    }
}
