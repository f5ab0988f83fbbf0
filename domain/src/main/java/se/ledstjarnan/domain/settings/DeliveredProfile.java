package se.ledstjarnan.domain.settings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The profiles delivered with the product, one for each kind of municipality that the guidelines describe. */
public enum DeliveredProfile {
    /** Kommunstyrelsen is the social board, with a committee, a quality coordinator and quarterly reports. */
    R("/profiles/r.properties"),
    /** A social administration under a socialnämnd, without committee, coordinator and quarterly report. */
    S("/profiles/s.properties");

    private final Map<SettingKey, String> values;

    DeliveredProfile(String resource) {
        values = read(resource);
    }

    /** Every key with its value; complete, which start-up relies on and a test proves. */
    public Map<SettingKey, String> settings() {
        return values;
    }

    private static Map<SettingKey, String> read(String resource) {
        Properties read = new Properties();
        try (Reader in =
                new InputStreamReader(DeliveredProfile.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
        for (SettingKey key : SettingKey.values()) {
            values.put(key, key.parse(read.getProperty(key.name())));
        }
        return Collections.unmodifiableMap(values);
    }
}
