package se.ledstjarnan.ejb.survey;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.survey.SurveyKind;

/** A survey in a list. @param parts how many are asked for a part; @param done how many have given it */
public record SurveyRow(
        long id,
        SurveyKind kind,
        String title,
        String sender,
        int year,
        LocalDate due,
        String responsible,
        int parts,
        int done,
        boolean answered)
        implements Serializable {

    public boolean late(LocalDate today) {
        return !answered && due.isBefore(today);
    }
}
