package se.ledstjarnan.ejb.plan;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An activity as people name it: H-12-3 is the third of action plan 12. */
public record ActivityNumber(int plan, int position) implements Serializable {

    private static final Pattern NUMBER = Pattern.compile("H-(\\d{1,9})-(\\d{1,2})");

    /** Empty for what is no such number. */
    public static Optional<ActivityNumber> of(String number) {
        Matcher found = NUMBER.matcher(number == null ? "" : number);
        return found.matches()
                ? Optional.of(new ActivityNumber(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "H-" + plan + '-' + position;
    }
}
