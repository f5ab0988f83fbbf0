package se.ledstjarnan.ejb.board;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.board.ItemKind;

/**
 * What the elected see first.
 *
 * @param next the next meeting that they are called to; null where there is none
 * @param since the day of the last meeting; what was approved and decided from then on is told
 * @param more whether there are more decisions to follow up than those listed
 */
public record BoardStart(
        Meeting next,
        List<Line> agenda,
        LocalDate since,
        List<Line> reports,
        List<Line> goals,
        List<Line> plans,
        List<Owed> owed,
        boolean more)
        implements Serializable {

    public BoardStart {
        agenda = List.copyOf(agenda);
        reports = List.copyOf(reports);
        goals = List.copyOf(goals);
        plans = List.copyOf(plans);
        owed = List.copyOf(owed);
    }

    public record Meeting(long id, int number, String body, LocalDate day, String place) implements Serializable {}

    /** Something with its page. @param kind of an agenda's item; null for others; @param day null where it has none */
    public record Line(String title, String page, ItemKind kind, LocalDate day) implements Serializable {}

    /** A decision that somebody is to see to. @param who what that person is */
    public record Owed(String title, String page, String task, String who, LocalDate due) implements Serializable {}
}
