package se.ledstjarnan.start;

/** Something outside the program stands in the way. The message is one line: what is wrong and what to do about it. */
public class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
