package se.ledstjarnan.domain.shared;

/** The reader or the writer has no right to this row or this action. The web answers 403 and says nothing about the row. */
public class NotAllowedException extends DomainException {

    public NotAllowedException() {
        super("shared.notAllowed");
    }
}
