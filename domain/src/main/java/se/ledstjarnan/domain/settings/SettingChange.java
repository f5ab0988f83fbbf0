package se.ledstjarnan.domain.settings;

import java.io.Serializable;
import java.time.Instant;

/** One row of a setting's history as shown; revision 0 and no date is what was delivered. */
public record SettingChange(SettingKey key, int revision, String value, Instant from, String who, String reason)
        implements Serializable {

    public SettingChange(
            SettingKey key, int revision, String value, Instant from, String given, String family, String reason) {
        this(key, revision, value, from, given == null ? null : given + " " + family, reason);
    }
}
