package se.ledstjarnan.domain.internalcontrol;

import java.time.LocalDate;
import java.util.Collection;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;

/** The year that a plan may be of, and the days by which it may be followed up. */
final class PlanDays {

    private static final int DAYS_AHEAD = 31;

    private static final int MOST = 4;

    private PlanDays() {}

    /** Throws at the field year: this year's, or the next. */
    static void checkYear(Integer year, LocalDate today) {
        if (year == null) {
            throw DomainException.at("year", "shared.required");
        }
        if (year < today.getYear() || year > today.getYear() + 1) {
            throw DomainException.at(
                    "year",
                    "internalcontrol.badYear",
                    Integer.toString(today.getYear()),
                    Integer.toString(today.getYear() + 1));
        }
    }

    /** Throws at the field days: within the year, or in the first quarter after it, when the year is closed. */
    static void check(Collection<LocalDate> days, int year) {
        if (days.isEmpty()) {
            throw DomainException.at("days", "shared.required");
        }
        if (days.size() > MOST) {
            throw DomainException.at("days", "internalcontrol.tooManyDays", MOST);
        }
        LocalDate last = LocalDate.of(year + 1, 3, 31);
        for (LocalDate day : days) {
            if (day.getYear() < year || day.isAfter(last)) {
                throw DomainException.at("days", "internalcontrol.dayOutside", Integer.toString(year));
            }
        }
    }

    /** Whether it may be followed up by the day now: a month ahead at the most, once, and no day before an earlier one. */
    static void checkTurn(LocalDate day, Collection<LocalDate> days, Collection<LocalDate> done, LocalDate today) {
        if (!days.contains(day)) {
            throw new NotFoundException();
        }
        if (done.contains(day)) {
            throw new DomainException("internalcontrol.followedUpAlready");
        }
        if (days.stream().anyMatch(each -> each.isBefore(day) && !done.contains(each))) {
            throw new DomainException("internalcontrol.earlierFirst");
        }
        LocalDate earliest = day.minusDays(DAYS_AHEAD);
        if (today.isBefore(earliest)) {
            throw new DomainException("internalcontrol.tooEarly", earliest.toString());
        }
    }
}
