package se.ledstjarnan.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.access.LogSample.Finding;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;

class LogSampleTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final SamplePeriod OCTOBER =
            new SamplePeriod(Compartment.HEALTH_CARE, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

    private final Employee mats = id(new Employee("mats", "Mats", "Holm", "MAS", null), 3);
    private LogSample sample;

    @BeforeEach
    void oneReadingOfAnna() {
        sample = new LogSample(OCTOBER, 40, Map.of(100L, 1L), LocalDate.of(2026, 12, 1), NOW);
        id(sample.getReadings().get(0), 7);
    }

    @Test
    void isConcludedWhenEveryReadingIsJudged() {
        assertThatThrownBy(() -> sample.conclude("Inget att anmärka.", mats, NOW))
                .hasMessage("access.notAllJudged");
        judge(SampleVerdict.JUSTIFIED, null);
        assertThatThrownBy(() -> sample.conclude("  ", mats, NOW)).hasMessage("conclusion: shared.required");

        sample.conclude("Inget att anmärka.", mats, NOW);

        assertThat(sample.getConcludedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> judge(SampleVerdict.UNJUSTIFIED, "Nej")).hasMessage("access.concluded");
        assertThatThrownBy(() -> sample.conclude("Igen", mats, NOW)).hasMessage("access.concluded");
    }

    @Test
    void whatIsNotJustifiedWantsANote() {
        assertThatThrownBy(() -> judge(SampleVerdict.UNJUSTIFIED, " ")).hasMessage("access.noteMissing");
        assertThatThrownBy(() -> judge(SampleVerdict.CANNOT_TELL, null)).hasMessage("access.noteMissing");

        judge(SampleVerdict.UNJUSTIFIED, "Nyfiken.");

        assertThat(sample.getReadings().get(0).getVerdict()).isEqualTo(SampleVerdict.UNJUSTIFIED);
    }

    @Test
    void nobodyJudgesTheirOwnReading() {
        Employee anna = id(new Employee("anna", "Anna", "Berg", "undersköterska", null), 1);

        assertThatThrownBy(() -> sample.judge(List.of(new Finding(7, 1, SampleVerdict.JUSTIFIED, null)), anna, NOW))
                .hasMessage("access.ownReading");
        assertThatThrownBy(() -> sample.judge(List.of(new Finding(8, 1, null, null)), mats, NOW))
                .hasMessage("access.notInSample");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 1, 2026-10-01, 2026-10-31",
        "2026-11-22, 1, 2026-10-01, 2026-10-31",
        "2027-01-01, 3, 2026-10-01, 2026-12-31",
        "2027-03-31, 12, 2026-03-01, 2027-02-28"
    })
    void coversTheWholeMonthsBefore(LocalDate day, int months, LocalDate first, LocalDate last) {
        assertThat(SamplePeriod.monthsBefore(Compartment.HEALTH_CARE, day, months))
                .isEqualTo(new SamplePeriod(Compartment.HEALTH_CARE, first, last));
    }

    private void judge(SampleVerdict verdict, String note) {
        sample.judge(List.of(new Finding(7, 1, verdict, note)), mats, NOW);
    }

    private static <T extends BaseEntity> T id(T entity, long id) {
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
