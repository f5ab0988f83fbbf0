package se.ledstjarnan.domain.registration;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * What registration numbers look like in a municipality, in signs that an administrator can read: {@code *} is the letters of a register,
 * {@code ÅÅÅÅ} a year, {@code #} a number, all else itself. {@code * ÅÅÅÅ-#-#} takes SN 2025-25-103, {@code * ÅÅÅÅ/#} takes KS 2026/123;
 * several are parted by the word <em>eller</em>.
 */
public final class NumberForm {

    private static final int LONGEST = 60;
    private static final String LETTERS = "\\p{Lu}{1,10}";
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String DIGITS = "\\d{1,7}";

    private static final String OR = " eller ";

    private final String forms;
    private final Pattern pattern;

    /** @param forms one, or several with <em>eller</em> between them */
    public NumberForm(String forms) {
        this.forms = forms;
        this.pattern = Pattern.compile(
                Arrays.stream(forms.split(OR)).map(NumberForm::expression).collect(Collectors.joining("|")));
    }

    private static String expression(String form) {
        return Pattern.quote(form)
                .replace("*", "\\E" + LETTERS + "\\Q")
                .replace("ÅÅÅÅ", "\\E" + YEAR + "\\Q")
                .replace("#", "\\E" + DIGITS + "\\Q");
    }

    /** The number with blanks and capitals as the register has them; throws at the field number for any other form. */
    public String read(String typed) {
        return read(typed, "number");
    }

    /** The same, at another field. */
    public String read(String typed, String field) {
        String number =
                Text.required(typed, LONGEST, field).replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        if (!pattern.matcher(number).matches()) {
            throw DomainException.at(field, "registration.notANumber", forms);
        }
        return number;
    }

    /** Whether something can be told apart by it: it has to hold a running number. */
    public static boolean isPossible(String forms) {
        return Arrays.stream(forms.split(OR))
                .allMatch(form -> form.contains("#") && form.matches("[\\p{L}\\d*#/:. -]{1,40}"));
    }
}
