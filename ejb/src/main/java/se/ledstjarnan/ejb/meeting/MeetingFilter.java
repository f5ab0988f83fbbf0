package se.ledstjarnan.ejb.meeting;

import java.time.LocalDate;
import se.ledstjarnan.domain.meeting.MeetingKind;

/** What narrows the list. @param unitId null for every; @param kind null for both; @param quarter null for every; @param page from 1 */
public record MeetingFilter(Long unitId, MeetingKind kind, Quarter quarter, int page) {

    /** Rows of a page. */
    public static final int PAGE = 25;

    /** A quarter of a year. @param number 1 to 4 */
    public record Quarter(int year, int number) {

        private static final int MONTHS = 3;
        private static final int FIRST_YEAR = 2000;
        private static final int LAST_YEAR = 2999;

        /** As {@link #toString} writes it; null for what can be none. */
        public static Quarter of(String typed) {
            if (typed == null || !typed.strip().matches("\\d{4}-[1-4]")) {
                return null;
            }
            String[] parts = typed.strip().split("-");
            int year = Integer.parseInt(parts[0]);
            return year < FIRST_YEAR || year > LAST_YEAR ? null : new Quarter(year, Integer.parseInt(parts[1]));
        }

        public static Quarter of(LocalDate day) {
            return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
        }

        public Quarter before() {
            return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
        }

        LocalDate first() {
            return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
        }

        LocalDate last() {
            return first().plusMonths(MONTHS).minusDays(1);
        }

        /** Such as {@code 2026-4}, for an address. */
        @Override
        public String toString() {
            return year + "-" + number;
        }
    }
}
