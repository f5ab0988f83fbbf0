package se.ledstjarnan.domain.settings;

/** The headings under which settings are shown. */
public enum SettingGroup {
    MUNICIPALITY,
    RECEIVERS,
    HANDLING,
    COMPLAINTS,
    RISK,
    REPORTS,
    REGISTER,
    LOG,
    ROUTINES
}
