package se.ledstjarnan.domain.settings;

import se.ledstjarnan.domain.organisation.Role;

/** Who decides what a lex Sarah investigation ends in, as the municipality has arranged it. */
public enum DecidingBody {
    /** A person with a recorded delegation that is valid that day. */
    DELEGATION(null),
    /** The socialchef as such. */
    SOCIALCHEF(Role.SOCIALCHEF),
    /** The committee; its members are appointed as deciders. */
    COMMITTEE(null),
    /** The board; its members hold the role NAMND. */
    BOARD(Role.NAMND);

    private final Role role;

    DecidingBody(Role role) {
        this.role = role;
    }

    public static DecidingBody of(Profile profile) {
        return valueOf(profile.choice(SettingKey.LEX_SARAH_DECIDER));
    }

    /** The role whose holders decide; null where persons are appointed. */
    public Role role() {
        return role;
    }

    /** Elected members decide in a meeting, on the basis put before them and nothing else. */
    public boolean isPolitical() {
        return this == COMMITTEE || this == BOARD;
    }

    /** What the municipality calls the body; null where a person decides. */
    public String name(Profile profile) {
        return switch (this) {
            case COMMITTEE -> profile.word(SettingKey.COMMITTEE_NAME);
            case BOARD -> profile.word(SettingKey.BOARD_NAME);
            case DELEGATION, SOCIALCHEF -> null;
        };
    }
}
