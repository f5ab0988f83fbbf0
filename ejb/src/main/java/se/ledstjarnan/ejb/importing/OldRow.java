package se.ledstjarnan.ejb.importing;

import java.io.Serializable;
import java.time.Instant;
import se.ledstjarnan.domain.deviation.EventType;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.shared.JsonRow;

/** A row of a file as it will be stored; of what happened only the beginning. */
public record OldRow(
        int line,
        String oldNumber,
        Instant occurredAt,
        Instant closedAt,
        String unit,
        LegalArea area,
        String title,
        ReportKind kind,
        EventType eventType,
        int severity,
        int probability,
        Restriction restriction,
        String what)
        implements Serializable {

    static OldRow of(JsonRow row) {
        return new OldRow(
                row.whole("line"),
                row.text("old_number"),
                row.moment("occurred_at"),
                row.moment("closed_at"),
                row.text("unit"),
                row.constant(LegalArea.class, "area"),
                row.text("title"),
                row.constant(ReportKind.class, "kind"),
                row.constant(EventType.class, "event_type"),
                row.whole("severity"),
                row.whole("probability"),
                row.constant(Restriction.class, "restriction"),
                row.text("what"));
    }
}
