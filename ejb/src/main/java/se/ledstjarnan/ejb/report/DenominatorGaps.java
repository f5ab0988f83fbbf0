package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.Settings;

/** Which units' numbers are still wanted before the running quarter's report is drafted, and of whom. */
@ApplicationScoped
class DenominatorGaps {

    @Inject
    private JpaHealthCareUnits healthCare;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The quarter whose report is drafted next: the one that the day lies in. */
    Quarter running() {
        return Quarter.of(LocalDate.now(clock));
    }

    /** Null where nobody is to be reminded, or the municipality has no report. */
    Integer daysBefore() {
        return settings.on(SettingKey.QUARTERLY_REPORT_ON)
                ? settings.numberOrNever(SettingKey.DENOMINATOR_REMINDER_DAYS)
                : null;
    }

    /** Names of the units by the employee who leads them; empty until so many days before the quarter ends. */
    Map<Long, List<String>> byLeader() {
        Integer days = daysBefore();
        LocalDate today = LocalDate.now(clock);
        Quarter quarter = running();
        return days == null || quarter.lastDay().isAfter(today.plusDays(days))
                ? Map.of()
                : healthCare.withoutNumbers(quarter, today);
    }
}
