package se.ledstjarnan.start;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.function.Supplier;

/** Passwords and keys of the embedded start: made up once, kept in the data folder, readable by its owner only. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets of(DataFolder folder) {
        Path file = folder.root().resolve("secrets.properties");
        if (!Files.exists(file) && Files.exists(folder.database())) {
            throw new StartFailure(
                    "The data folder " + folder.root() + " holds a database but its secrets.properties is"
                            + " gone. Put the file back, or choose another folder with -Ddata=<folder>.");
        }
        try {
            Properties values = new Properties();
            if (Files.exists(file)) {
                try (Reader in = Files.newBufferedReader(file)) {
                    values.load(in);
                }
            }
            Properties before = (Properties) values.clone();
            for (String account : new String[] {"postgres", "owner", "application"}) {
                fill(values, account + ".password", Secrets::password);
            }
            fill(values, "person-key", Secrets::key);
            fill(values, "audit-key", Secrets::key);
            if (!values.equals(before)) {
                StringWriter out = new StringWriter();
                values.store(out, "Made by the first start. Without it the database cannot be opened.");
                DataFolder.writeSecret(file, out.toString());
            }
            return new Secrets(values);
        } catch (IOException | IllegalArgumentException e) {
            throw new StartFailure("The file " + file + " cannot be read (" + Text.of(e) + "). Mend or restore it.", e);
        }
    }

    private static void fill(Properties values, String name, Supplier<String> made) {
        if (values.getProperty(name, "").isBlank()) {
            values.setProperty(name, made.get());
        }
    }

    /** Letters and digits only, since it passes through files where other signs have a meaning. */
    private static String password() {
        return key().replaceAll("[^A-Za-z0-9]", "x").substring(0, 32);
    }

    private static String key() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    String postgresPassword() {
        return values.getProperty("postgres.password");
    }

    public String ownerPassword() {
        return values.getProperty("owner.password");
    }

    public String applicationPassword() {
        return values.getProperty("application.password");
    }

    public String personKey() {
        return values.getProperty("person-key");
    }

    public String auditKey() {
        return values.getProperty("audit-key");
    }
}
