package se.ledstjarnan.domain.lexmaria;

/** Where a lex Maria case stands. Whether IVO is to be told is decided beside it, since that must not wait for the investigation. */
public enum LexMariaStatus {
    RECEIVED,
    INVESTIGATING,
    INVESTIGATED,
    CLOSED;

    public boolean isOpen() {
        return this != CLOSED;
    }
}
