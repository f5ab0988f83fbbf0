package se.ledstjarnan.domain.law;

import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Text;

/**
 * Who changes the register, when and why.
 *
 * @param reason demanded; such as the decision or the amending statute
 */
public record Change(Employee by, Instant at, String reason) {

    public Change {
        reason = Text.required(reason, Text.SHORT, "reason");
    }
}
