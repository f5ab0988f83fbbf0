package se.ledstjarnan.ejb.report;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.ledstjarnan.domain.report.Quarter;

/** The words of the documents, in Swedish. */
final class Words {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("se.ledstjarnan.ejb.report.document", Locale.ROOT, Words.class.getClassLoader());
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd 'klockan' HH.mm");

    private Words() {}

    static String of(String key, Object... arguments) {
        return arguments.length == 0
                ? BUNDLE.getString(key)
                : new MessageFormat(BUNDLE.getString(key), SWEDISH).format(arguments);
    }

    /** A text's lines, those without words left out. */
    static List<String> paragraphs(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** With thousands apart, as Swedish writes them. */
    static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', ' ');
    }

    /** One decimal, with a comma. */
    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace('.', ',');
    }

    /** With a capital first letter, for the beginning of a sentence. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(SWEDISH) + text.substring(1);
    }

    /** Such as "Kv 3", with the year where it is another than the report's. */
    static String column(Quarter quarter, Quarter of) {
        String name = "Kv " + quarter.number();
        return quarter.year() == of.year() ? name : name + " " + quarter.year();
    }

    static String day(LocalDate day) {
        return day.toString();
    }

    static String minute(java.time.LocalDateTime moment) {
        return MINUTE.format(moment);
    }

    static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, SWEDISH);
    }

    /** Three letters, without a full stop. */
    static String shortMonth(int month) {
        return YearMonth.of(2000, month)
                .getMonth()
                .getDisplayName(TextStyle.FULL, SWEDISH)
                .substring(0, 3);
    }

    /** "Kommunstyrelsen" within a sentence. */
    static String inSentence(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(SWEDISH) + name.substring(1);
    }

    /** "a, b och c". */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " och " + names.get(last);
    }
}
