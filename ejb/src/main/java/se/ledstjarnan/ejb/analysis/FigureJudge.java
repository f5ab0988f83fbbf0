package se.ledstjarnan.ejb.analysis;

import java.math.BigDecimal;
import se.ledstjarnan.domain.analysis.FigureSign;
import se.ledstjarnan.domain.analysis.FigureStanding;
import se.ledstjarnan.domain.statistics.Xmr;

/** What a gathered figure is worth: how far from its target, and whether its history says that something has changed. */
record FigureJudge(Gathered figure, BigDecimal gap, FigureStanding standing, FigureSign sign) {

    static FigureJudge of(Gathered figure) {
        return new FigureJudge(
                figure,
                FigureStanding.gap(figure.value(), figure.target(), figure.direction())
                        .orElse(null),
                FigureStanding.of(figure.value(), figure.target(), figure.direction()),
                sign(figure));
    }

    /** A sign counts while it lasts into the newest value. */
    private static FigureSign sign(Gathered figure) {
        double[] values =
                figure.series().stream().mapToDouble(Double::doubleValue).toArray();
        Xmr chart = Xmr.of(values, figure.numbers());
        if (!chart.hasLimits()) {
            return FigureSign.FEW;
        }
        return chart.newest()
                .filter(sign -> sign.to() == values.length - 1)
                .map(sign -> FigureSign.valueOf(sign.kind().name()))
                .orElse(FigureSign.NOISE);
    }
}
