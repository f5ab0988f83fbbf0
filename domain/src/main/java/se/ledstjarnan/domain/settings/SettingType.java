package se.ledstjarnan.domain.settings;

/** How the value of a setting is written and read. */
public enum SettingType {
    /** One line of text. */
    WORD,
    /** A whole number between bounds. */
    NUMBER,
    /** true or false. */
    FLAG,
    /** One of a few fixed words. */
    CHOICE,
    /** Steps in order, parted by semicolons. */
    LIST
}
