package se.ledstjarnan.domain.internalcontrol;

import java.util.List;
import se.ledstjarnan.domain.report.Recognisable;
import se.ledstjarnan.domain.shared.DomainException;

/** Words that the political body will read. */
final class ForBoard {

    private ForBoard() {}

    /** Throws at the field where somebody's personal number seems to stand in them. */
    static String safe(String words, String field) {
        boolean numbered = Recognisable.in(words, List.of()).stream()
                .anyMatch(found -> found.kind() == Recognisable.Kind.PERSONAL_NUMBER);
        if (numbered) {
            throw DomainException.at(field, "internalcontrol.personalNumber");
        }
        return words;
    }
}
