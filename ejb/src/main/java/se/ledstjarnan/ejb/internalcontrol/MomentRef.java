package se.ledstjarnan.ejb.internalcontrol;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A control as people name it: IK-3-2 is the second of plan 3. */
public record MomentRef(int plan, int position) implements Serializable {

    private static final Pattern NUMBER = Pattern.compile("IK-(\\d{1,9})-(\\d{1,3})");

    /** Empty for what is no such number. */
    public static Optional<MomentRef> of(String number) {
        Matcher found = NUMBER.matcher(number == null ? "" : number);
        return found.matches()
                ? Optional.of(new MomentRef(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "IK-" + plan + '-' + position;
    }
}
