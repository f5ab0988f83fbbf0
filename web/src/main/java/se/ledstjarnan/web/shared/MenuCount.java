package se.ledstjarnan.web.shared;

/**
 * How much waits for the user on one page of the menu. A feature supplies a CDI bean of this type; it is asked once per request
 * that shows the menu, and only when the user has the page. Keep it to one indexed count.
 */
public interface MenuCount {

    /** The outcome of the page in the menu, as {@code /deviation/list}. */
    String page();

    /** What waits, or null. */
    Count count();

    /** A number with what it means: {@code late}, {@code soon} or {@code active} as in the stylesheet, and in words. */
    record Count(int number, String kind, String meaning) {

        private static final int MOST = 99;

        /** The number as it is shown; counting stops at a hundred. */
        public String text() {
            return number > MOST ? MOST + "+" : Integer.toString(number);
        }
    }
}
