package se.ledstjarnan.domain.lexsarah;

/** Who is told of what the case has come to. */
public enum InformedParty {
    REPORTER,
    INDIVIDUAL,
    RELATIVE,
    PERFORMER
}
