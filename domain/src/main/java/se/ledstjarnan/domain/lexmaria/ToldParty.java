package se.ledstjarnan.domain.lexmaria;

/** Who is told of an event or of what it came to. A relative is told where the patient asks for it or cannot take it in. */
public enum ToldParty {
    REPORTER,
    PATIENT,
    RELATIVE
}
