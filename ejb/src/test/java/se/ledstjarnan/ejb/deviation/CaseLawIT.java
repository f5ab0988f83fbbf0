package se.ledstjarnan.ejb.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.law.Citation;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** The law's clocks and paragraphs of a case, by its kind, its area and the day it was reported. */
class CaseLawIT extends ContainerTest {

    @Inject
    private CaseService cases;

    private CaseStage stage;

    @BeforeEach
    void stage() throws Exception {
        stage = new CaseStage();
    }

    @Test
    void aDeviationInHealthCareRestsOnPatientSafety() throws Exception {
        long id = stage.cases.received(stage.unit, "HSL", "NONE", "INVESTIGATING");

        assertThat(clocks(id, "manager", Roles.ENHETSCHEF))
                .extracting(LegalClock::duty, LegalClock::state)
                .containsExactly(
                        tuple(Duty.DEVIATION_REPORT_HSL, LegalClock.State.STOPPED),
                        tuple(Duty.DEVIATION_INVESTIGATE_HSL, LegalClock.State.RUNNING));
        assertThat(texts(clocks(id, "manager", Roles.ENHETSCHEF))).containsExactly("PSL 6 kap. 4 §", "PSL 3 kap. 3 §");
    }

    @Test
    void lexSarahFollowsTheAreaAndTheDayOfTheReport() throws Exception {
        long id = stage.cases.received(stage.unit, "SOL", "LEX_SARAH", "INVESTIGATING");
        stage.cases.reported(id, OffsetDateTime.parse("2025-06-30T23:59:00+02:00"));
        assertThat(lexSarah(id)).containsExactly("SoL 14 kap. 3 §", "SoL 14 kap. 6 §");

        stage.cases.reported(id, OffsetDateTime.parse("2025-07-01T00:00:00+02:00"));
        assertThat(lexSarah(id)).containsExactly("SoL 27 kap. 2 §", "SoL 27 kap. 5 §");

        stage.cases.set(id, "area", "LSS");
        assertThat(lexSarah(id)).containsExactly("LSS 24 b §", "LSS 24 e §");
    }

    @Test
    void lexMariaIsCountedFromTheEvent() throws Exception {
        long id = stage.cases.received(stage.unit, "HSL", "LEX_MARIA", "INVESTIGATING");
        stage.cases.set(id, "occurred_at", OffsetDateTime.parse("2026-11-02T08:00:00+01:00"));

        List<LegalClock> clocks = clocks(id, "designated", Roles.MEDARBETARE);

        assertThat(clocks)
                .extracting(LegalClock::duty)
                .containsExactly(Duty.LEX_MARIA_INVESTIGATE, Duty.LEX_MARIA_NOTIFY);
        assertThat(clocks.get(1).since()).isEqualTo("2026-11-02T07:00:00Z");
        assertThat(texts(clocks)).contains("PSL 3 kap. 5 § första stycket");
    }

    @Test
    void aComplaintIsAnsweredByPatientSafetyOrByLocalTarget() throws Exception {
        long id = stage.cases.received(stage.unit, "HSL", "NONE", "INVESTIGATING");
        stage.cases.set(id, "kind", "COMPLAINT");
        assertThat(texts(clocks(id, "manager", Roles.ENHETSCHEF)))
                .containsExactly("SOSFS 2011:9 5 kap. 3 §", "PSL 3 kap. 8 b §");

        stage.cases.set(id, "area", "SOL");
        stage.cases.answered(id, OffsetDateTime.now());
        LegalClock answer = clocks(id, "manager", Roles.ENHETSCHEF).get(1);
        assertThat(texts(List.of(answer))).containsExactly("FL 6 §");
        assertThat(answer.state()).isEqualTo(LegalClock.State.STOPPED);
    }

    /** What a manager keeps of a suspected missförhållande is what protecting the person needs. */
    @Test
    void whoOnlyProtectsSeesNoClock() throws Exception {
        long id = stage.cases.received(stage.unit, "SOL", "LEX_SARAH", "INVESTIGATING");

        assertThat(clocks(id, "manager", Roles.ENHETSCHEF)).isEmpty();
    }

    private List<String> lexSarah(long id) throws Exception {
        return texts(clocks(id, "designated", Roles.MEDARBETARE));
    }

    private List<LegalClock> clocks(long id, String name, String role) throws Exception {
        String number = stage.cases.number(id);
        return stage.as(name, role, () -> cases.open(number, CaseTab.EVENT)).legalClocks();
    }

    private static List<String> texts(List<LegalClock> clocks) {
        return clocks.stream()
                .flatMap(clock -> clock.citations().stream())
                .map(Citation::text)
                .toList();
    }
}
