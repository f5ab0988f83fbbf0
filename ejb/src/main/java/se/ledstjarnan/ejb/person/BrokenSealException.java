package se.ledstjarnan.ejb.person;

/** Sealed bytes were changed, moved from another row, or sealed with another key. Never the user's fault. */
public class BrokenSealException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenSealException() {
        super("What was sealed cannot be opened here: changed, moved, or sealed with another key");
    }
}
