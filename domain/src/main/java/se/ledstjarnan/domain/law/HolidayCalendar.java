package se.ledstjarnan.domain.law;

import java.time.LocalDate;

/**
 * The days that law 1989:253 calls public holidays, and the eves that law 1930:173 2 § puts on a par with them: midsommarafton,
 * julafton and nyårsafton. Saturdays and Sundays as such need not be among them.
 */
public interface HolidayCalendar {

    boolean isHoliday(LocalDate day);
}
