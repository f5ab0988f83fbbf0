package se.ledstjarnan.web.ivo;

import java.util.List;
import se.ledstjarnan.domain.ivo.CaseFigures;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Texts;

/** Cases of one kind in numbers, year by year or quarter by quarter as the address says. */
public abstract class IvoFigures<S extends Enum<S>, G extends Enum<G>> {

    private List<CaseFigures<G>> figures;

    protected abstract IvoAsked.Kind<S, G> kind();

    protected abstract List<CaseFigures<G>> count(CaseFigures.Span span);

    /** Another way to look at them, or this one. */
    public record Way(String address, String label, boolean here) {}

    public List<Way> getWays() {
        return List.of(way(CaseFigures.Span.YEAR), way(CaseFigures.Span.QUARTER));
    }

    private Way way(CaseFigures.Span span) {
        String address = new Address('/' + kind().feature() + "/figures.xhtml")
                .with("by", span == CaseFigures.Span.YEAR ? null : IvoAsked.low(span))
                .toString();
        return new Way(address, Texts.of("ivo.figures.by." + span), span == span());
    }

    private CaseFigures.Span span() {
        return Asked.constant(CaseFigures.Span.class, Asked.parameter("by"), CaseFigures.Span.YEAR);
    }

    /** The newest first. */
    public List<CaseFigures<G>> getPeriods() {
        if (figures == null) {
            figures = count(span());
        }
        return figures;
    }

    /** "2026", or "kvartal 3 2026". */
    public String name(CaseFigures<G> period) {
        return span() == CaseFigures.Span.YEAR
                ? String.valueOf(period.year())
                : Texts.of("ivo.figures.quarter", period.quarter(), String.valueOf(period.year()));
    }

    public List<G> getJudgements() {
        return List.of(kind().judgements().getEnumConstants());
    }

    public String said(G judgement) {
        return Texts.of(kind().feature() + '.' + kind().judged() + '.' + judgement);
    }
}
