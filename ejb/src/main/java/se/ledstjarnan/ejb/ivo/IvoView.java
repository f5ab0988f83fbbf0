package se.ledstjarnan.ejb.ivo;

import java.time.LocalDate;
import se.ledstjarnan.domain.ivo.IvoMatter;

/** What stands of IVO in a case, as it is shown. */
public record IvoView(
        LocalDate notifiedOn,
        String reference,
        LocalDate sentOn,
        LocalDate decidedOn,
        String decision,
        String outcome) {

    public static IvoView of(IvoMatter ivo) {
        return new IvoView(
                ivo.getNotifiedOn(),
                ivo.getReference(),
                ivo.getSentOn(),
                ivo.getDecidedOn(),
                ivo.getDecision(),
                ivo.getOutcome());
    }
}
