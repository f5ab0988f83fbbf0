package se.ledstjarnan.domain.organisation;

/**
 * What a person is in the management system; the same names as the JAAS groups of the directory. Rights are the union of one's
 * roles, and every employee is MEDARBETARE.
 */
public enum Role {
    MEDARBETARE,
    ENHETSCHEF,
    KVALITETSSAMORDNARE,
    MAS,
    SOCIALCHEF,
    NAMND,
    NAMNDSEKRETERARE,
    REGISTRATOR,
    LEVERANTOR,
    SYSTEMFORVALTARE
}
