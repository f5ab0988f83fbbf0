package se.ledstjarnan.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.access.LogSample.Finding;
import se.ledstjarnan.domain.access.LogSampleRow;
import se.ledstjarnan.domain.access.SampleTie;
import se.ledstjarnan.domain.access.SampleVerdict;
import se.ledstjarnan.domain.access.SampledRow;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** Readings are drawn once a period, judged by somebody else than the reader, and the outcome stays. */
class LogSampleIT extends ContainerTest {

    /** A month of long ago, which no other test reads in. */
    private static final LocalDate DAY_AFTER = LocalDate.of(2021, 4, 1);

    @Inject
    private LogSampleReminders reminders;

    @Inject
    private LogSampling sampling;

    @Inject
    private SampleService service;

    @Inject
    private UserTransaction transaction;

    private AccessStage stage;
    private long health;
    private long social;

    @BeforeEach
    void readingsOfMarch() throws Exception {
        stage = new AccessStage();
        forget();
        health = stage.aCase("HSL");
        social = stage.aCase("SOL");
        stage.did(stage.manager, "READ", health, "2021-03-02T10:00:00Z");
        stage.did(stage.stranger, "READ_PERSON", health, "2021-03-31T21:59:00Z");
        stage.did(stage.stranger, "READ", health, "2021-03-31T22:01:00Z");
        stage.did(stage.manager, "CHANGE", health, "2021-03-03T10:00:00Z");
        stage.did(stage.reporter, "READ", social, "2021-03-04T10:00:00Z");
    }

    @AfterEach
    void forget() throws Exception {
        stage.rows.execute("delete from sampled_reading");
        stage.rows.execute("delete from log_sample");
        if (health != 0) {
            stage.forget(health);
            stage.forget(social);
        }
    }

    @Test
    void drawsTheReadingsOfTheMonthOnceForEachCompartment() throws Exception {
        assertThat(draw()).isEqualTo(2);
        assertThat(draw()).isZero();

        LogSampleRow row = of(Compartment.HEALTH_CARE);
        assertThat(row.population()).isEqualTo(2);
        assertThat(row.drawn()).isEqualTo(2);
        assertThat(row.firstDay()).isEqualTo(LocalDate.of(2021, 3, 1));
        assertThat(row.lastDay()).isEqualTo(LocalDate.of(2021, 3, 31));
        assertThat(mas(() -> service.open(row.id())).readings())
                .extracting(SampledRow::tie)
                .containsExactly(SampleTie.UNIT, SampleTie.UNKNOWN);
        assertThat(of(Compartment.SOCIAL_SERVICES).population()).isEqualTo(1);
    }

    @Test
    void isJudgedConcludedAndThenKept() throws Exception {
        draw();
        LogSampleRow row = of(Compartment.HEALTH_CARE);
        List<SampledRow> readings = mas(() -> service.open(row.id())).readings();
        Finding fine = new Finding(readings.get(0).id(), 1, SampleVerdict.JUSTIFIED, null);
        Finding wrong = new Finding(readings.get(1).id(), 2, SampleVerdict.UNJUSTIFIED, "Hade inget uppdrag.");

        stage.does("mas", Roles.MAS, () -> service.judge(row.id(), row.version(), List.of(fine)));
        assertThatThrownBy(() ->
                        stage.does("mas", Roles.MAS, () -> service.judge(row.id(), row.version(), List.of(wrong))))
                .isInstanceOf(StaleDataException.class);
        long version = of(Compartment.HEALTH_CARE).version();
        assertThatThrownBy(() ->
                        stage.does("mas", Roles.MAS, () -> service.conclude(row.id(), version, List.of(), "Klart.")))
                .hasMessage("access.notAllJudged");
        stage.does(
                "mas",
                Roles.MAS,
                () -> service.conclude(row.id(), version, List.of(wrong), "En läsning utan skäl, samtal har hållits."));

        LogSampleRow done = of(Compartment.HEALTH_CARE);
        assertThat(done.unjustified()).isEqualTo(1);
        assertThat(done.concludedBy()).startsWith("mas");
        assertThat(stage.rows.column(
                        "select action from audit_entry where chain = ? order by seq", "log-sample:" + row.id()))
                .containsExactly("CREATE", "CHANGE", "APPROVE");
        assertThatThrownBy(() ->
                        stage.does("mas", Roles.MAS, () -> service.judge(row.id(), done.version(), List.of(fine))))
                .hasMessage("access.concluded");
    }

    @Test
    void whoChecksIsRemindedUntilItIsConcluded() throws Exception {
        long mas = stage.facts.employee("sample-mas");
        stage.facts.holds(mas, Roles.MAS, LocalDate.of(2020, 1, 1), null);
        draw();
        LocalDate later = LocalDate.now().plusDays(60);

        assertThat(reminders.due(later)).filteredOn(due -> due.ownerId() == mas).hasSize(1);
        assertThat(reminders.due(LocalDate.now())).isEmpty();

        stage.rows.execute(
                "update log_sample set concluded_at = now(), conclusion = 'Klart', concluded_by_id = ?", mas);
        assertThat(reminders.due(later)).isEmpty();
        stage.rows.execute("delete from role_holding where employee_id = ?", mas);
    }

    @Test
    void isForThoseOfTheCompartment() throws Exception {
        draw();
        long id = of(Compartment.SOCIAL_SERVICES).id();

        assertThat(stage.as("coordinator", Roles.KVALITETSSAMORDNARE, () -> service.open(id))
                        .readings())
                .singleElement()
                .satisfies(row -> assertThat(row.tie()).isEqualTo(SampleTie.REPORTED));
        assertThatThrownBy(() -> mas(() -> service.open(id))).isInstanceOf(NotFoundException.class);
        assertThat(mas(service::list)).extracting(LogSampleRow::compartment).containsOnly(Compartment.HEALTH_CARE);
    }

    private int draw() throws Exception {
        transaction.begin();
        int drawn = sampling.draw(DAY_AFTER, LogSampleJob.NAME);
        transaction.commit();
        return drawn;
    }

    private LogSampleRow of(Compartment compartment) throws Exception {
        return stage.as("chief", Roles.SOCIALCHEF, service::list).stream()
                .filter(row -> row.compartment() == compartment)
                .findFirst()
                .orElseThrow();
    }

    private <T> T mas(Callable<T> work) throws Exception {
        return stage.as("mas", Roles.MAS, work);
    }
}
