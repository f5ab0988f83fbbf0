package se.ledstjarnan.domain.statistics;

import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.statistics.PublishedCell.Display;

/** One count that may stand in several tables and be part of several sums, with what a reader knows of it. */
final class LinkedCell {

    /** What it costs more to hide a cell that was told with another count before. */
    private static final int TOLD_COST = 64;

    /** Sums that it is part of or that it is itself. */
    final List<LinkedSum> sums = new ArrayList<>();

    final int value;
    int cost;
    Display display = Display.SHOWN;

    /** Known to readers whatever is done: public, or told before. */
    boolean known;

    /** Shown whatever it is. */
    boolean open;

    /** Cannot be hidden any more, since it stands only in what was published before. */
    boolean past;

    /** Hidden although it may be small or nought. */
    boolean closed;

    /** In no table, so nothing is known of it but that it is not negative. */
    boolean untold;

    /** Nothing that can still be hidden keeps it from being worked out. */
    boolean lost;

    /** What was told of it before. */
    private int least;

    private int most = Integer.MAX_VALUE / 4;

    /** How high and how low it has been shown that it could be. */
    private int highest;

    private int lowest;

    LinkedCell(int value, int cost) {
        this.value = value;
        this.cost = cost;
        this.highest = value;
        this.lowest = value;
    }

    boolean hidden() {
        return !known && (untold || display != Display.SHOWN);
    }

    /** Whether it may be hidden so that others cannot be worked out. */
    boolean canHide(int threshold) {
        return !known && !past && !hidden() && value >= threshold;
    }

    /** Is hidden only where nothing else can be. */
    void hideLate() {
        cost *= TOLD_COST;
    }

    void hide() {
        if (!known && !past && display == Display.SHOWN) {
            display = Display.WITHHELD;
        }
    }

    /** Whether that changed anything. */
    boolean close() {
        if (known || past || closed) {
            return false;
        }
        display = Display.WITHHELD;
        closed = true;
        return true;
    }

    int lower(int threshold) {
        if (closed || untold) {
            return least;
        }
        return Math.max(least, display == Display.SMALL ? 1 : threshold);
    }

    /** A shown cell is judged as if it were withheld. */
    int upper(int threshold) {
        return display == Display.SMALL && !closed ? Math.min(most, threshold - 1) : most;
    }

    /** Takes in how it was published before; what that tells of it stays told. */
    void wasPublished(PublishedCell before, boolean beforeClosed, int threshold) {
        switch (before.display()) {
            case SHOWN -> known = true;
            case SMALL -> {
                least = Math.max(least, 1);
                most = Math.min(most, threshold - 1);
                display = Display.SMALL;
            }
            case WITHHELD -> {
                least = Math.max(least, beforeClosed ? 0 : threshold);
                closed |= beforeClosed;
                display = display == Display.SHOWN ? Display.WITHHELD : display;
            }
        }
    }

    /** Forgets what it has been shown to be able to be, since more is known now. */
    void forget() {
        highest = value;
        lowest = value;
    }

    void couldBe(int other) {
        highest = Math.max(highest, other);
        lowest = Math.min(lowest, other);
    }

    /** How much further up it must be able to be, as far as is known. */
    int missingAbove(int threshold) {
        if (!protectedHere()) {
            return 0;
        }
        return Math.max(
                0,
                display == Display.SMALL && !closed ? threshold - 1 - highest : span(threshold) - (highest - lowest));
    }

    /** How much further down; of a withheld one it is enough that it can be many things. */
    int missingBelow() {
        return protectedHere() && display == Display.SMALL && !closed ? Math.max(0, lowest - 1) : 0;
    }

    private boolean protectedHere() {
        return hidden() && !untold && !lost;
    }

    private int span(int threshold) {
        if (!closed) {
            return threshold - 2;
        }
        int around = sums.stream().mapToInt(sum -> sum.total.value).min().orElse(threshold);
        return Math.min(threshold - 2, around);
    }

    int highest() {
        return highest;
    }

    int lowest() {
        return lowest;
    }
}
