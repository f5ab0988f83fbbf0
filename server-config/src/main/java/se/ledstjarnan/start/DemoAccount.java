package se.ledstjarnan.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A person in the demo directory, read from {@code demo/people.csv} (uid;given;family;roles by comma, the most telling first; then what the demo data needs). */
record DemoAccount(String uid, String givenName, String familyName, List<String> roles) {

    /** The same for every demo account; they open nothing but made-up data. */
    static final String PASSWORD = "stjarna";

    String name() {
        return givenName + " " + familyName;
    }

    static List<DemoAccount> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DemoAccount.class.getResourceAsStream("demo/people.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(DemoAccount::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoAccount parse(String line) {
        String[] part = line.split(";", -1);
        if (part.length < 4) {
            throw new IllegalStateException("people.csv: expected uid;given;family;roles;… but found: " + line);
        }
        return new DemoAccount(
                part[0].strip(),
                part[1].strip(),
                part[2].strip(),
                List.of(part[3].strip().split("\\s*,\\s*")));
    }
}
