package se.ledstjarnan.domain.lexmaria;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.ivo.IvoMatter;
import se.ledstjarnan.domain.law.Fact;
import se.ledstjarnan.domain.law.Facts;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.Moment;

/** What the law's clocks need to know of a lex Maria case: what took place when. */
public final class LexMariaFacts {

    private LexMariaFacts() {}

    /** @param licenseeToo whether the reader may know of a licensed person who may be a danger */
    public static Facts of(LexMariaFile lexMaria, boolean licenseeToo, ZoneId zone) {
        Moment days = new Moment(lexMaria.getReceivedAt(), zone);
        IvoMatter ivo = lexMaria.getIvo();
        boolean notNotified = lexMaria.getDecidedAt() != null && !lexMaria.isToNotify();
        Facts facts = Facts.none()
                .with(Fact.SERIOUS_HARM_REPORTED, lexMaria.getReceivedAt())
                .with(Fact.SERIOUS_HARM_INVESTIGATED, lexMaria.getInvestigatedAt())
                .with(Fact.SERIOUS_HARM_OCCURRED, notNotified ? null : lexMaria.getOccurredAt())
                .with(Fact.SERIOUS_HARM_NOTIFIED, days.start(ivo.getNotifiedOn()))
                .with(Fact.SERIOUS_HARM_INVESTIGATION_SENT, days.start(ivo.getSentOn()))
                .with(Fact.HARM_ESTABLISHED, lexMaria.getTold().isReasonedAway() ? null : lexMaria.getHarmAt())
                .with(Fact.PATIENT_INFORMED, days.start(lexMaria.getTold().getToldOn()));
        if (lexMaria.getDevice() != null) {
            facts = facts.with(Fact.DEVICE_INCIDENT_OCCURRED, lexMaria.getOccurredAt())
                    .with(
                            Fact.DEVICE_INCIDENT_REPORTED,
                            days.start(lexMaria.getDevice().getManufacturerToldOn()));
        }
        LicenseeMatter licensee = licenseeToo ? lexMaria.getLicensee() : null;
        return licensee == null
                ? facts
                : facts.with(Fact.DANGEROUS_LICENSEE_SUSPECTED, days.start(licensee.getSuspectedOn()))
                        .with(Fact.DANGEROUS_LICENSEE_NOTIFIED, days.start(licensee.getNotifiedOn()));
    }

    /** Lex Maria belongs to health care alone. */
    public static Set<LegalArea> areas() {
        return EnumSet.of(LegalArea.HSL);
    }
}
