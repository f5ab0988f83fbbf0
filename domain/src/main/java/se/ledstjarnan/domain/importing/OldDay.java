package se.ledstjarnan.domain.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as other systems and people write them: 2019-03-31, 20190331, 2019/03/31, 31/3 2019, 31.03.2019, 31 mars 2019, each with or
 * without a time. Where the day and the month could be either, the day comes first, as in Swedish.
 */
public final class OldDay {

    private static final String TIME =
            "(?:[T ]+(?:kl\\.? ?)?(\\d{1,2})[.:](\\d{2})(?:[.:]\\d{2}(?:[.,]\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ]+(\\d{4})" + TIME);
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})\\.? (\\p{L}{3,})\\.? (\\d{4})" + TIME);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private OldDay() {}

    /** Empty where it is no day that there is. A day without a time is its noon, which is that day in every zone of the country. */
    public static Optional<LocalDateTime> read(String typed) {
        String text = BLANKS.matcher(typed.strip()).replaceAll(" ");
        try {
            Matcher year = YEAR_FIRST.matcher(text);
            if (year.matches()) {
                return Optional.of(
                        at(year.group(1), number(year.group(3)), year.group(4), year.group(5), year.group(6)));
            }
            Matcher day = DAY_FIRST.matcher(text);
            if (day.matches()) {
                return Optional.of(at(day.group(3), number(day.group(2)), day.group(1), day.group(4), day.group(5)));
            }
            Matcher words = IN_WORDS.matcher(text);
            if (words.matches()) {
                int month = MONTHS.indexOf(words.group(2)
                                .toLowerCase(java.util.Locale.ROOT)
                                .substring(0, 3))
                        + 1;
                return Optional.of(at(words.group(3), month, words.group(1), words.group(4), words.group(5)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static LocalDateTime at(String year, int month, String day, String hour, String minute) {
        LocalDate date = LocalDate.of(number(year), month, number(day));
        return hour == null ? date.atTime(LocalTime.NOON) : date.atTime(number(hour), number(minute));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
