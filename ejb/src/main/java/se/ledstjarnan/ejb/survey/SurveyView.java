package se.ledstjarnan.ejb.survey;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.survey.SurveyKind;
import se.ledstjarnan.ejb.file.FileRow;

/**
 * A survey on its page.
 *
 * @param results of all rounds of the series, by name and year
 * @param leads whether the reader asks for parts, writes results and says that it is answered
 * @param keeps whether the reader keeps the register
 */
public record SurveyView(
        Head head,
        List<Part> parts,
        List<Result> results,
        List<Round> rounds,
        List<FileRow> files,
        boolean leads,
        boolean keeps)
        implements Serializable {

    /** @param answeredAt null until it is answered */
    public record Head(
            long id,
            long stored,
            SurveyKind kind,
            String title,
            String sender,
            int year,
            LocalDate due,
            String about,
            long responsibleId,
            String responsible,
            String answer,
            Instant answeredAt,
            String answeredBy)
            implements Serializable {}

    /** @param mine whether it is the reader's to give; @param given null until it is */
    public record Part(long id, String person, String what, LocalDate due, String given, Instant doneAt, boolean mine)
            implements Serializable {}

    public record Result(int year, String name, BigDecimal value, String unit) implements Serializable {}

    /** The same survey another year. */
    public record Round(long id, int year) implements Serializable {}
}
