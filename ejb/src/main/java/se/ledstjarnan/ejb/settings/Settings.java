package se.ledstjarnan.ejb.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.settings.Profile;
import se.ledstjarnan.domain.settings.ProfileSettings;
import se.ledstjarnan.domain.settings.SettingKey;

/**
 * The municipality's settings as they hold now, read by one query when first asked for in a request; in pages
 * {@code #{settings.word('BOARD_NAME')}}. Not secret: every role, every job may ask.
 */
@Named
@RequestScoped
public class Settings {

    @Inject
    private ProfileSettings stored;

    @Inject
    private Clock clock;

    private Profile now;

    public String word(SettingKey key) {
        return now().word(key);
    }

    public int number(SettingKey key) {
        return now().number(key);
    }

    /** Null for never. */
    public Integer numberOrNever(SettingKey key) {
        return now().numberOrNever(key);
    }

    public boolean on(SettingKey key) {
        return now().on(key);
    }

    public String choice(SettingKey key) {
        return now().choice(key);
    }

    public List<String> list(SettingKey key) {
        return now().list(key);
    }

    /** All settings as they were at the moment. */
    public Profile at(Instant moment) {
        return new Profile(stored.valuesAt(moment));
    }

    public Profile now() {
        if (now == null) {
            now = at(clock.instant());
        }
        return now;
    }

    /** After a change within the request. */
    void forget() {
        now = null;
    }
}
