package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.ledstjarnan.domain.deviation.BundledKind;

/**
 * The short form as it is opened.
 *
 * @param token to give back when sending, so that sending twice is sending once
 * @param kinds what may be reported so from the unit
 */
public record BundledForm(UUID token, Instant openedAt, List<BundledKind> kinds) implements Serializable {

    public BundledForm {
        kinds = List.copyOf(kinds);
    }
}
