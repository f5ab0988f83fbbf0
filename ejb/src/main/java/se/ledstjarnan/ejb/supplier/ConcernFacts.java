package se.ledstjarnan.ejb.supplier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import se.ledstjarnan.domain.law.Fact;
import se.ledstjarnan.domain.law.Facts;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.law.LawClocks;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** What the law's clock (SoL 27 kap. 7 §) needs to know of a concern; the days run from their start. */
final class ConcernFacts {

    private ConcernFacts() {}

    /** @param notifiedOn null while the authority has not been told */
    static LawClocks.Asked of(LocalDate noticedOn, LocalDate notifiedOn) {
        return new LawClocks.Asked(
                EnumSet.allOf(LegalArea.class),
                Facts.none()
                        .with(Fact.PERMIT_CONCERN_LEARNED, start(noticedOn))
                        .with(Fact.PERMIT_CONCERN_NOTIFIED, start(notifiedOn)));
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ClockProducer.SWEDEN).toInstant();
    }
}
