package se.ledstjarnan.domain.delegation;

/** The licensed professions of municipal health care whose tasks can be delegated (PSL 6 kap. 3 §, SOSFS 1997:14). */
public enum Profession {
    NURSE,
    OCCUPATIONAL_THERAPIST,
    PHYSIOTHERAPIST,
    SPEECH_THERAPIST,
    DIETITIAN
}
