package se.ledstjarnan.domain.yearwheel;

import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Unit;

/**
 * What is typed of a duty, unchecked.
 *
 * @param firstDay the first day it is due; the others follow by the frequency
 * @param unit null for the whole administration
 * @param citation the law it rests on; null for none
 */
public record YearlyDutyTerms(
        String title, Frequency frequency, LocalDate firstDay, Role holder, Unit unit, String citation, String note) {}
