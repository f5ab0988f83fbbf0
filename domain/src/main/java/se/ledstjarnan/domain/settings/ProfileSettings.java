package se.ledstjarnan.domain.settings;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The stored settings with their history. */
public interface ProfileSettings {

    /** What held at the moment, without what was never set. */
    Map<SettingKey, String> valuesAt(Instant moment);

    /** The newest revision of each key that was ever set. */
    Map<SettingKey, Integer> revisions();

    /** Newest first. */
    List<SettingChange> history(SettingKey key);

    void add(ProfileSetting setting);
}
