package se.ledstjarnan.domain.lexmaria;

/** How far behind the event a cause lies. */
public enum CauseLevel {
    DIRECT,
    UNDERLYING,
    ORGANISATION;

    AnalysisPart part() {
        return this == DIRECT ? AnalysisPart.CAUSES : AnalysisPart.DEEPER_CAUSES;
    }
}
