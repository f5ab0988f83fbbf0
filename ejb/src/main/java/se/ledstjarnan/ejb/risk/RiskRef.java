package se.ledstjarnan.ejb.risk;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A risk as people name it: RA-12-3 is the third of analysis 12. */
public record RiskRef(int analysis, int position) implements Serializable {

    private static final Pattern NUMBER = Pattern.compile("RA-(\\d{1,9})-(\\d{1,2})");

    /** Empty for what is no such number. */
    public static Optional<RiskRef> of(String number) {
        Matcher found = NUMBER.matcher(number == null ? "" : number);
        return found.matches()
                ? Optional.of(new RiskRef(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "RA-" + analysis + '-' + position;
    }
}
