package se.ledstjarnan.domain.law;

/** Who sees to a duty in the municipality. Which person that is on a day is said by the profile and the dated appointments. */
public enum Responsible {
    EVERYONE,
    UNIT_MANAGER,
    LEX_SARAH_RECEIVER,
    LEX_SARAH_DECIDER,
    LEX_MARIA_NOTIFIER,
    HSL_RECEIVER,
    MAS,
    SOCIALCHEF,
    REGISTRATOR,
    PERFORMER,
    SYSTEM_ADMINISTRATOR
}
