package se.ledstjarnan.web.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import se.ledstjarnan.domain.settings.SettingGroup;
import se.ledstjarnan.domain.settings.SettingImpact;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.settings.SettingType;
import se.ledstjarnan.web.shared.Texts;

/** Says settings and their values in Swedish. */
@Named
@ApplicationScoped
public class SettingWords {

    public String group(SettingGroup group) {
        return Texts.of("settings.group." + group);
    }

    public String label(SettingKey key) {
        return Texts.of("settings." + key + ".label");
    }

    public String help(SettingKey key) {
        return Texts.of("settings." + key + ".help");
    }

    /** What a change brings about, in one or two sentences. */
    public String effect(SettingKey key) {
        return Texts.of("settings." + key + ".effect");
    }

    /** "Gäller 34 öppna ärenden."; null where nothing is counted. */
    public String impact(SettingImpact impact) {
        return impact == null ? null : Texts.of("settings.touched." + impact.what(), impact.count());
    }

    /** How the value is to be written; null where the field says it itself. */
    public String how(SettingKey key) {
        return switch (key.type()) {
            case NUMBER ->
                Texts.of(
                        key.optional() ? "settings.setting.never.help" : "settings.setting.number.help",
                        key.least(),
                        key.most());
            case LIST -> Texts.of("settings.setting.list.help");
            case WORD -> key.optional() ? Texts.of("settings.setting.empty.help") : null;
            case FLAG, CHOICE -> null;
        };
    }

    /** The value as a reader would say it. */
    public String value(SettingKey key, String value) {
        if (value == null || value.isEmpty()) {
            return Texts.of(key.type() == SettingType.NUMBER ? "settings.value.never" : "settings.value.none");
        }
        return switch (key.type()) {
            case NUMBER -> Texts.of("settings." + key + ".unit", Integer.valueOf(value));
            case FLAG -> Texts.of("settings.value." + value);
            case CHOICE -> Texts.of((isOfBodies(key) ? "settings.body." : "shared.role.") + value);
            case LIST -> value.replace(";", " → ");
            case WORD -> value;
        };
    }

    /** Whether one chooses between political bodies and others, rather than between roles. */
    private static boolean isOfBodies(SettingKey key) {
        return key.options().contains("COMMITTEE");
    }
}
