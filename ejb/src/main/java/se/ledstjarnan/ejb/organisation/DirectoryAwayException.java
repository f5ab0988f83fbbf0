package se.ledstjarnan.ejb.organisation;

/**
 * The directory could not be reached or asked. Nothing was changed. Without a cause, so that the job pages can say it in Swedish by
 * the name of this class; the message names what went wrong.
 */
public class DirectoryAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DirectoryAwayException(Exception cause) {
        super("The directory could not be asked: " + cause);
    }
}
