package se.ledstjarnan.ejb.responsibility;

import java.util.Locale;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.domain.responsibility.TaskContent;
import se.ledstjarnan.domain.settings.Profile;
import se.ledstjarnan.domain.settings.SettingKey;

/** Sets what the municipality calls its bodies into the words of a task. */
record BodyNames(Profile profile) {

    String in(String words) {
        return words.replace("{board}", small(SettingKey.BOARD_NAME))
                .replace("{committee}", small(SettingKey.COMMITTEE_NAME));
    }

    TaskContent in(TaskContent content) {
        return new TaskContent(
                content.bearer(), content.nature(), in(content.task()), content.ground(), content.source());
    }

    /** What the body is called; null for those that are none. */
    String of(Bearer bearer) {
        return switch (bearer) {
            case BOARD -> profile.word(SettingKey.BOARD_NAME);
            case COMMITTEE -> profile.word(SettingKey.COMMITTEE_NAME);
            case SOCIALCHEF, MAS, ENHETSCHEF, KVALITETSSAMORDNARE, MEDARBETARE, LEVERANTOR -> null;
        };
    }

    /** Within a sentence a body is no name. A municipality without a committee has the board in its place. */
    private String small(SettingKey key) {
        String name = profile.word(key);
        String body = name.isEmpty() ? profile.word(SettingKey.BOARD_NAME) : name;
        return body.substring(0, 1).toLowerCase(Locale.forLanguageTag("sv-SE")) + body.substring(1);
    }
}
