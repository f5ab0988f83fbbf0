package se.ledstjarnan.domain.board;

import static se.ledstjarnan.domain.board.BoardMatterActor.SECRETARY;
import static se.ledstjarnan.domain.board.BoardMatterActor.WRITER;
import static se.ledstjarnan.domain.board.BoardMatterStatus.HANDED;
import static se.ledstjarnan.domain.board.BoardMatterStatus.READY;
import static se.ledstjarnan.domain.board.BoardMatterStatus.TO_WRITE;
import static se.ledstjarnan.domain.board.BoardMatterStatus.WITHDRAWN;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The one table of how a matter comes to the board: action × status × actor → new status. It drives the buttons, the check and the test. */
public final class BoardMatterProcess {

    /** One row of the table. */
    public record Rule(
            BoardMatterAction action,
            Set<BoardMatterStatus> from,
            Set<BoardMatterActor> actors,
            BoardMatterStatus to) {}

    private static final Set<BoardMatterStatus> OPEN = EnumSet.of(TO_WRITE, READY);

    private static final List<Rule> TABLE = List.of(
            new Rule(BoardMatterAction.WRITE, OPEN, EnumSet.of(WRITER), READY),
            new Rule(BoardMatterAction.HAND, EnumSet.of(READY), EnumSet.of(WRITER, SECRETARY), HANDED),
            new Rule(BoardMatterAction.WITHDRAW, OPEN, EnumSet.of(WRITER), WITHDRAWN));

    private BoardMatterProcess() {}

    public static List<Rule> table() {
        return TABLE;
    }

    public static Optional<Rule> find(
            BoardMatterAction action, BoardMatterStatus status, Collection<BoardMatterActor> actors) {
        return TABLE.stream()
                .filter(rule -> rule.action() == action && rule.from().contains(status))
                .filter(rule -> actors.stream().anyMatch(rule.actors()::contains))
                .findFirst();
    }

    /** What these actors may do in that status. */
    public static Set<BoardMatterAction> allowed(BoardMatterStatus status, Collection<BoardMatterActor> actors) {
        return TABLE.stream()
                .filter(rule -> find(rule.action(), status, actors).isPresent())
                .map(Rule::action)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BoardMatterAction.class)));
    }
}
