package se.ledstjarnan.domain.person;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * A birth date (eight digits) or a personnummer or coordination number (twelve digits). The check digit has been proved by whoever
 * made it; here are the rules that follow from the digits. A coordination number has 60 added to the day (folkbokföringslagen
 * 1991:481, lagen 2022:1697 om samordningsnummer).
 *
 * @param digits YYYYMMDD or YYYYMMDDNNNN
 */
public record PersonIdentity(String digits) implements Serializable {

    private static final int COORDINATION = 60;
    private static final int FIRST_YEAR_OF_SHARED_SERIES = 1990;

    public PersonIdentity {
        if (digits == null || !digits.matches("\\d{8}|\\d{12}") || birthDateIn(digits) == null) {
            throw DomainException.at("identity", "person.notAnIdentity");
        }
    }

    /** Without the four last digits; says when somebody was born, and nothing more. */
    public boolean isBirthDateOnly() {
        return digits.length() == 8;
    }

    public boolean isCoordinationNumber() {
        return Integer.parseInt(digits.substring(6, 8)) > COORDINATION;
    }

    public LocalDate birthDate() {
        return birthDateIn(digits);
    }

    /**
     * Whether it belongs to the series that Skatteverket keeps for tests and never gives to anybody: birth numbers 238 and 239 for
     * those born since 1990 and for coordination numbers, 980 and 981 for those born before.
     */
    public boolean isForTestsOnly() {
        if (isBirthDateOnly()) {
            return false;
        }
        int birthNumber = Integer.parseInt(digits.substring(8, 11));
        boolean sharedSeries = isCoordinationNumber() || birthDate().getYear() >= FIRST_YEAR_OF_SHARED_SERIES;
        return sharedSeries ? birthNumber == 238 || birthNumber == 239 : birthNumber == 980 || birthNumber == 981;
    }

    /** The birth date alone, as somebody may have been reported by. */
    public PersonIdentity withoutNumber() {
        return new PersonIdentity(birthDate().toString().replace("-", ""));
    }

    /** As people write it: 2012-12-12, or 20121212-1212. */
    public String written() {
        return isBirthDateOnly()
                ? digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6)
                : digits.substring(0, 8) + "-" + digits.substring(8);
    }

    /** Says nothing of the person, so that it may end up in a log. */
    @Override
    public String toString() {
        return isBirthDateOnly() ? "PersonIdentity[birth date]" : "PersonIdentity[number]";
    }

    private static LocalDate birthDateIn(String digits) {
        int day = Integer.parseInt(digits.substring(6, 8));
        try {
            return LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    digits.length() == 12 && day > COORDINATION ? day - COORDINATION : day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
