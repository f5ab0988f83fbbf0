package se.ledstjarnan.domain.lexsarah;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.ivo.IvoMatter;
import se.ledstjarnan.domain.law.Fact;
import se.ledstjarnan.domain.law.Facts;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.Moment;

/** What the law's clocks need to know of a lex Sarah case: what took place when. */
public final class LexSarahFacts {

    private LexSarahFacts() {}

    public static Facts of(LexSarahFile lexSarah, ZoneId zone) {
        Moment days = new Moment(lexSarah.getReceivedAt(), zone);
        Performer performer = lexSarah.getPerformer();
        IvoMatter ivo = lexSarah.getIvo();
        Facts facts = Facts.none()
                .with(Fact.MISCONDUCT_REPORTED, lexSarah.getReceivedAt())
                .with(Fact.MISCONDUCT_INVESTIGATED, lexSarah.getProposedAt())
                .with(Fact.MISCONDUCT_CONCLUDED, lexSarah.getDecidedAt())
                .with(Fact.MISCONDUCT_FOUND_SERIOUS, lexSarah.getSeriousAt())
                .with(Fact.MISCONDUCT_NOTIFIED, days.start(ivo.getNotifiedOn()))
                .with(Fact.MISCONDUCT_INVESTIGATION_SENT, days.start(ivo.getSentOn()));
        return performer == null
                ? facts
                : facts.with(Fact.PERFORMER_RECEIVED_REPORT, days.start(performer.getReceivedOn()))
                        .with(Fact.PERFORMER_INFORMED_BOARD, lexSarah.getReceivedAt());
    }

    /** The law of the case; both of social services until somebody has chosen. */
    public static Set<LegalArea> areas(LexSarahFile lexSarah) {
        return lexSarah.getArea() == null ? EnumSet.of(LegalArea.SOL, LegalArea.LSS) : EnumSet.of(lexSarah.getArea());
    }
}
