package se.ledstjarnan.domain.deviation;

import java.time.Instant;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * To whom outside the municipality's own operation a complaint is handed over, and why (PSL 3 kap. 8 e §).
 *
 * @param receiver the authority or care provider
 * @param clearAt when it became clear that they, and not we, should answer
 * @param reason why, and what the one who complained was told
 */
public record HandOver(String receiver, Instant clearAt, String reason) {

    public HandOver {
        receiver = Text.required(receiver, Text.SHORT, "receiver");
        reason = Text.required(reason, Text.LONG, "comment");
        if (clearAt == null) {
            throw DomainException.at("clearOn", "shared.required");
        }
    }
}
