package se.ledstjarnan.ejb.law;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import se.ledstjarnan.domain.law.HolidayCalendar;
import se.ledstjarnan.ejb.shared.SchemaMigrated;

/**
 * Swedish holidays as Jollyday keeps them; its calendar of Sweden holds the three eves of law 1930:173 too, which a test makes sure of.
 * A node that cannot read it never becomes ready, since a limit reckoned without holidays would look as good as a right one.
 */
@ApplicationScoped
class JollydayHolidays implements HolidayCalendar {

    private static final LocalDate MIDSUMMER_EVE = LocalDate.of(2026, 6, 19);

    void requireHolidays(@Observes SchemaMigrated event) {
        if (!isHoliday(MIDSUMMER_EVE)) {
            throw new IllegalStateException("The calendar of Swedish holidays lacks midsummer eve");
        }
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        return HolidayManager.getInstance(ManagerParameters.create("se")).isHoliday(day);
    }
}
