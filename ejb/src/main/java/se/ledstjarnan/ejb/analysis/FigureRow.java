package se.ledstjarnan.ejb.analysis;

import java.io.Serializable;
import java.math.BigDecimal;
import se.ledstjarnan.domain.analysis.CollectedPart;
import se.ledstjarnan.domain.analysis.FigureLack;
import se.ledstjarnan.domain.analysis.FigureSign;
import se.ledstjarnan.domain.analysis.FigureStanding;
import se.ledstjarnan.domain.goal.Direction;

/** A frozen figure. @param focus the place of the focus point it has become; null for none */
public record FigureRow(
        CollectedPart part,
        String key,
        String label,
        String unit,
        Integer goal,
        Integer indicator,
        String measuredIn,
        BigDecimal value,
        FigureLack lack,
        BigDecimal target,
        BigDecimal before,
        Direction direction,
        BigDecimal gap,
        FigureStanding standing,
        FigureSign sign,
        String link,
        Integer focus)
        implements Serializable {}
