package se.ledstjarnan.web.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import se.ledstjarnan.domain.disposal.DisposalStatus;
import se.ledstjarnan.ejb.disposal.RetentionRow;
import se.ledstjarnan.web.shared.Texts;

/** Says terms and states. */
@Named("disposalWords")
@ApplicationScoped
public class DisposalWords {

    public String name(int number) {
        return Texts.of("disposal.name", String.valueOf(number));
    }

    public String delivery(int number) {
        return Texts.of("disposal.archives.name", String.valueOf(number));
    }

    public String part(int position) {
        return Texts.of("disposal.archive.part", String.valueOf(position));
    }

    public String years(int years) {
        return Texts.of("disposal.page.years", years);
    }

    /** Kept, or removed after years. */
    public String term(RetentionRow row) {
        String outcome = Texts.of("disposal.outcome." + row.term().outcome());
        return row.term().years() == null
                ? outcome
                : outcome + " " + years(row.term().years());
    }

    public String statusKind(DisposalStatus status) {
        return switch (status) {
            case DRAFT, PROPOSED -> "soon";
            case APPROVED, DONE -> "good";
            case REJECTED -> "";
        };
    }
}
