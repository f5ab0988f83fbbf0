package se.ledstjarnan.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A person in the demo directory, read from {@code demo-users.csv} (uid;given name;family name;roles by comma). */
record DemoAccount(String uid, String givenName, String familyName, List<String> roles) {

    /** The same for every demo account; they open nothing but made-up data. */
    static final String PASSWORD = "stjarna";

    String name() {
        return givenName + " " + familyName;
    }

    static List<DemoAccount> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DemoAccount.class.getResourceAsStream("demo-users.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DemoAccount::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoAccount parse(String line) {
        String[] part = line.split(";", -1);
        if (part.length != 4) {
            throw new IllegalStateException("demo-users.csv: expected uid;given;family;roles but found: " + line);
        }
        return new DemoAccount(
                part[0].strip(),
                part[1].strip(),
                part[2].strip(),
                List.of(part[3].strip().split("\\s*,\\s*")));
    }
}
