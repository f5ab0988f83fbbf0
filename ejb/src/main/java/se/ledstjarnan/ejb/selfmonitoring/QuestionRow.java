package se.ledstjarnan.ejb.selfmonitoring;

import java.io.Serializable;
import java.math.BigDecimal;
import se.ledstjarnan.domain.selfmonitoring.QuestionKind;

/** A question as it is shown. @param observations how many are to be observed; null for other kinds */
public record QuestionRow(
        long id,
        int place,
        QuestionKind kind,
        String text,
        String help,
        String citation,
        BigDecimal low,
        BigDecimal high,
        Integer observations)
        implements Serializable {}
