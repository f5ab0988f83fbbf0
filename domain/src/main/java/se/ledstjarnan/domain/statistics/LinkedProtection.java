package se.ledstjarnan.domain.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import se.ledstjarnan.domain.statistics.PublishedCell.Display;

/**
 * Judges and hides in turn, until no hidden cell can be worked out: of every hidden cell it is asked how far it could be moved while
 * all sums hold; where that is not enough, the cells are hidden that cost least among those that would let it; where no such cells
 * are, what stands around it is closed. Every round hides something or gives a cell up, so it ends.
 */
final class LinkedProtection {

    /** Cells judged together. */
    private static final int PART = 240;

    /** Cells among which others to hide are looked for. */
    private static final int CHOICE = 160;

    /**
     * What may be counted for one report, in cells of sums: some seconds. Tables so tightly tied that it takes more are closed instead,
     * which is safe and known at once.
     */
    private static final long MOST_WORK = 2_000_000_000L;

    /** How a cell is closed that cannot be made safe otherwise. */
    interface Closing {

        /** Closes what stands around the cell, more with each call; false where nothing is left to close. */
        boolean around(LinkedCell cell);
    }

    private final List<LinkedCell> cells;
    private final int threshold;
    private final Closing closing;

    /** Cells of which it is known exactly what they could be. */
    private final Set<LinkedCell> told = new HashSet<>();

    private long work;

    LinkedProtection(List<LinkedCell> cells, int threshold, Closing closing) {
        this.cells = cells;
        this.threshold = threshold;
        this.closing = closing;
    }

    /** Gives up what readers could work out before anything was added: it cannot be taken back, and hides nothing else. */
    void forgetLost() {
        for (LinkedCell cell : open()) {
            cell.lost = true;
        }
        cells.forEach(LinkedCell::forget);
    }

    void hideSmall() {
        for (LinkedCell cell : cells) {
            boolean small = cell.value > 0 && cell.value < threshold;
            if (small && !cell.open && !cell.past && cell.display == Display.SHOWN) {
                cell.display = Display.SMALL;
            }
        }
    }

    void protect() {
        List<LinkedCell> open = open();
        while (!open.isEmpty()) {
            Set<LinkedSum> touched = new HashSet<>();
            for (LinkedCell cell : open) {
                if (work > MOST_WORK) {
                    closeAll(cell);
                } else if (cell.sums.stream().noneMatch(touched::contains)) {
                    hideMore(cell, touched);
                }
            }
            open = open();
        }
    }

    private void closeAll(LinkedCell cell) {
        boolean more = true;
        while (more) {
            more = closing.around(cell);
        }
        cell.lost = true;
    }

    /** The hidden cells that could be worked out further than they may. */
    private List<LinkedCell> open() {
        List<LinkedCell> open = new ArrayList<>();
        told.clear();
        Set<LinkedCell> tied = new HashSet<>();
        for (LinkedCell cell : cells) {
            if (isOpen(cell) && !told.contains(cell) && !tied.contains(cell)) {
                tell(cell, tied);
            }
            if (isOpen(cell) && tied.contains(cell) && work <= MOST_WORK) {
                judge(cell);
            }
            if (isOpen(cell)) {
                open.add(cell);
            }
        }
        return open;
    }

    /** Tells of all that are tied to the cell what they could be, where they are a tree; else they have to be judged. */
    private void tell(LinkedCell cell, Set<LinkedCell> tied) {
        SumTree around = new SumTree(cell, threshold);
        if (around.isTree()) {
            around.tell();
            told.addAll(around.cells());
        } else {
            tied.addAll(around.cells());
        }
    }

    private boolean isOpen(LinkedCell cell) {
        return cell.missingAbove(threshold) > 0 || cell.missingBelow() > 0;
    }

    /** Moves the cell and those around it as far as they need. */
    private void judge(LinkedCell cell) {
        LinkedPart part = LinkedPart.around(cell, LinkedCell::hidden, PART);
        Movement movement = part.movement(threshold, List.of());
        for (LinkedCell other : part.cells()) {
            push(part, movement, other);
        }
        work += movement.work();
    }

    private void push(LinkedPart part, Movement movement, LinkedCell cell) {
        if (!isOpen(cell)) {
            return;
        }
        push(part, movement, cell, 1);
        push(part, movement, cell, -1);
    }

    private void push(LinkedPart part, Movement movement, LinkedCell cell, int direction) {
        int place = part.place(cell);
        int missing = direction > 0
                ? cell.missingAbove(threshold)
                : Math.max(
                        cell.missingBelow(),
                        cell.display == Display.WITHHELD || cell.closed ? cell.missingAbove(threshold) : 0);
        if (missing == 0) {
            return;
        }
        double lower = movement.lower(place);
        double upper = movement.upper(place);
        double now = movement.at(place);
        int goal = direction > 0 ? cell.highest() - cell.value + missing : cell.lowest() - cell.value - missing;
        movement.limit(
                place,
                direction > 0 ? lower : Math.min(now, Math.max(lower, goal)),
                direction > 0 ? Math.max(now, Math.min(upper, goal)) : upper);
        double[] weights = new double[part.cells().size()];
        weights[place] = direction;
        movement.maximise(weights, () -> seen(part, movement));
        movement.limit(place, lower, upper);
    }

    /** What a whole movement reaches is told of all the cells that it moves. */
    private static void seen(LinkedPart part, Movement movement) {
        if (movement.isWhole()) {
            for (LinkedCell cell : part.cells()) {
                cell.couldBe(cell.value + (int) Math.rint(movement.at(part.place(cell))));
            }
        }
    }

    private void hideMore(LinkedCell cell, Set<LinkedSum> touched) {
        touched.addAll(cell.sums);
        boolean upward = cell.missingAbove(threshold) > 0;
        int need = upward
                ? cell.highest() - cell.value + cell.missingAbove(threshold)
                : cell.value - cell.lowest() + cell.missingBelow();
        Predicate<LinkedCell> moves = other -> other.hidden() || other.canHide(threshold);
        LinkedPart part = LinkedPart.around(cell, moves, CHOICE);
        List<LinkedCell> choice =
                part.cells().stream().filter(other -> !other.hidden()).toList();
        boolean changed = false;
        boolean nothingHelps = choice.isEmpty() && told.contains(cell);
        if (part.holds(cell) && !nothingHelps) {
            Movement movement = part.movement(threshold, choice);
            movement.limit(part.place(cell), upward ? movement.lower(part.place(cell)) : -need, upward ? need : 0);
            movement.maximise(prices(part, choice, cell, upward), () -> {});
            work += movement.work();
            double reached = Math.abs(movement.at(part.place(cell)));
            boolean enough = reached > need - 1e-6;
            for (int i = 0; enough && i < choice.size(); i++) {
                LinkedCell other = choice.get(i);
                double moved = movement.at(part.place(other))
                        + movement.at(part.cells().size() + i);
                if (moved > 1e-6) {
                    other.hide();
                    touched.addAll(other.sums);
                    changed = true;
                }
            }
            if (enough && !changed) {
                // Reached by a fraction only: the bounds are wide enough, though no whole counts were found that prove
                // it.
                cell.couldBe(upward ? cell.value + need : cell.value - need);
                return;
            }
        }
        if (!changed && !closing.around(cell)) {
            cell.lost = true;
        }
    }

    private double[] prices(LinkedPart part, List<LinkedCell> choice, LinkedCell cell, boolean upward) {
        double[] prices = new double[part.cells().size() + choice.size()];
        double highest = 1;
        for (int i = 0; i < choice.size(); i++) {
            int price = choice.get(i).cost;
            prices[part.place(choice.get(i))] = -price;
            prices[part.cells().size() + i] = -price;
            highest += price;
        }
        prices[part.place(cell)] = upward ? 2 * highest : -2 * highest;
        return prices;
    }
}
