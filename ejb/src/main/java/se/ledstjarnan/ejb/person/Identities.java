package se.ledstjarnan.ejb.person;

import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.ledstjarnan.domain.person.PersonIdentity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * Reads an identity as people write it: a birth date (1940-02-29, 19400229), a personnummer or a coordination number (YYMMDD-NNNN with
 * - or +, YYYYMMDD-NNNN, with or without the sign). Checks the day, the check digit, that nobody is born tomorrow or 130 years ago,
 * and outside demonstrations that it is not a number which Skatteverket keeps for tests.
 */
@ApplicationScoped
public class Identities {

    private static final String FIELD = "identity";
    private static final int OLDEST_YEARS = 130;
    private static final Pattern BIRTH_DATE = Pattern.compile("(?:18|19|20)\\d{2}(-?)\\d{2}\\1\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{6}[-+]?\\d{4}|(?:18|19|20)\\d{6}-?\\d{4}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private final Clock clock;
    private final boolean demo;

    @Inject
    Identities(Clock clock, @ConfigProperty(name = "ledstjarnan.demo", defaultValue = "false") boolean demo) {
        this.clock = clock;
        this.demo = demo;
    }

    /** For the container's proxy only. */
    protected Identities() {
        this(null, false);
    }

    /** Null where nothing was written. Throws at the field identity. */
    public PersonIdentity read(String typed) {
        String text = Text.optional(typed, Text.SHORT, FIELD);
        if (text == null) {
            return null;
        }
        String plain =
                text.replaceAll("[\\s\\u00a0]", "").replace('\u2013', '-').replace('\u2212', '-');
        PersonIdentity identity = BIRTH_DATE.matcher(plain).matches() ? birthDate(plain) : number(plain);
        LocalDate today = LocalDate.now(clock);
        if (identity.birthDate().isAfter(today) || identity.birthDate().isBefore(today.minusYears(OLDEST_YEARS))) {
            throw DomainException.at(FIELD, "person.birthNotPossible");
        }
        if (identity.isForTestsOnly() && !demo) {
            throw DomainException.at(FIELD, "person.testNumber");
        }
        return identity;
    }

    private static PersonIdentity birthDate(String plain) {
        String digits = plain.replace("-", "");
        try {
            DAY.parse(digits);
        } catch (DateTimeException e) {
            throw DomainException.at(FIELD, "person.noSuchDay");
        }
        return new PersonIdentity(digits);
    }

    private static PersonIdentity number(String plain) {
        if (!NUMBER.matcher(plain).matches()) {
            throw DomainException.at(FIELD, "person.notAnIdentity");
        }
        try {
            return new PersonIdentity(Personnummer.parse(plain).format(true));
        } catch (PersonnummerException e) {
            throw DomainException.at(FIELD, "person.wrongNumber");
        }
    }
}
