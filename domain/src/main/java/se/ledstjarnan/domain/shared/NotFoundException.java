package se.ledstjarnan.domain.shared;

/** No such row. The web answers 404, or 403 where even its existence is secret. */
public class NotFoundException extends DomainException {

    public NotFoundException() {
        super("shared.notFound");
    }
}
