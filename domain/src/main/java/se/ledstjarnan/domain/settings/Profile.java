package se.ledstjarnan.domain.settings;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * All settings of a municipality at one moment. Always complete: what has never been set is as delivered in profile R.
 * Reading a setting as another type than its own is a programming error and throws IllegalArgumentException.
 */
public final class Profile implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EnumMap<SettingKey, String> values = new EnumMap<>(SettingKey.class);

    /** Stored values over the delivered ones. */
    public Profile(Map<SettingKey, String> stored) {
        values.putAll(DeliveredProfile.R.settings());
        values.putAll(stored);
    }

    public String word(SettingKey key) {
        return read(key, SettingType.WORD);
    }

    public int number(SettingKey key) {
        return Integer.parseInt(read(key, SettingType.NUMBER));
    }

    /** Null for never; for the numbers that may be left empty. */
    public Integer numberOrNever(SettingKey key) {
        String number = read(key, SettingType.NUMBER);
        return number.isEmpty() ? null : Integer.valueOf(number);
    }

    public boolean on(SettingKey key) {
        return Boolean.parseBoolean(read(key, SettingType.FLAG));
    }

    public String choice(SettingKey key) {
        return read(key, SettingType.CHOICE);
    }

    public List<String> list(SettingKey key) {
        return List.of(read(key, SettingType.LIST).split(";"));
    }

    /** The value as stored, whatever its type. */
    public String raw(SettingKey key) {
        return values.get(key);
    }

    /** The same with one value changed; throws where the values together would not make sense. */
    public Profile with(SettingKey key, String typed) {
        EnumMap<SettingKey, String> changed = new EnumMap<>(values);
        changed.put(key, key.parse(typed));
        Profile profile = new Profile(changed);
        profile.check();
        return profile;
    }

    /** Rules between settings; the message stands at the field "value". */
    void check() {
        boolean rising = number(SettingKey.RISK_THRESHOLD_MEDIUM) < number(SettingKey.RISK_THRESHOLD_HIGH)
                && number(SettingKey.RISK_THRESHOLD_HIGH) < number(SettingKey.RISK_THRESHOLD_SEVERE);
        if (!rising) {
            throw DomainException.at("value", "settings.thresholdsNotRising");
        }
        if (choice(SettingKey.LEX_SARAH_RECEIVER_ROLE).equals("KVALITETSSAMORDNARE")
                && !on(SettingKey.HAS_QUALITY_COORDINATOR)) {
            throw DomainException.at("value", "settings.coordinatorReceivesLexSarah");
        }
        if (DecidingBody.of(this) == DecidingBody.COMMITTEE
                && word(SettingKey.COMMITTEE_NAME).isEmpty()) {
            throw DomainException.at("value", "settings.committeeDecidesLexSarah");
        }
    }

    private String read(SettingKey key, SettingType type) {
        if (key.type() != type) {
            throw new IllegalArgumentException(key + " is a " + key.type() + ", not a " + type);
        }
        return values.get(key);
    }
}
