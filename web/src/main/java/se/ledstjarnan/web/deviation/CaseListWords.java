package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import se.ledstjarnan.domain.deviation.CaseDue;
import se.ledstjarnan.ejb.deviation.CaseRow;
import se.ledstjarnan.web.shared.Texts;

/** Puts a row of the list of cases into words. */
@Named
@ApplicationScoped
public class CaseListWords {

    /** "2026-0431 · Björken · Hälso- och sjukvård · Bedöm". */
    public String about(CaseRow row) {
        String about = String.join(" · ", row.number(), row.unit(), Texts.of("deviation.area." + row.area()));
        return row.next().step() == CaseDue.Step.NOTHING
                ? about
                : about + " · " + Texts.of("deviation.list.step." + row.next().step());
    }
}
