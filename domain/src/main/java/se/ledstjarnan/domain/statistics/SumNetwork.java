package se.ledstjarnan.domain.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * A table with its sums seen as a network: every sum is a node, every cell an arc whose flow is its count. What the published table
 * leaves open are the ways in which flow can be sent round through hidden cells, so how far a hidden cell can be worked out is a
 * question of greatest flow. Exact for whole numbers.
 */
final class SumNetwork {

    /** One cell. Its bounds are what a reader knows of it. */
    static final class Arc {
        final int from;
        final int to;
        final int value;
        final int cost;
        PublishedCell.Display display = PublishedCell.Display.SHOWN;
        boolean closed;

        private Arc(int from, int to, int value, int cost) {
            this.from = from;
            this.to = to;
            this.value = value;
            this.cost = cost;
        }

        boolean hidden() {
            return display != PublishedCell.Display.SHOWN;
        }
    }

    /** A step along an arc; upward raises its count. */
    private record Step(int arc, boolean upward) {}

    private static final int ENDLESS = Integer.MAX_VALUE / 4;

    private final List<Arc> arcs = new ArrayList<>();
    private final List<List<Integer>> at = new ArrayList<>(List.of(new ArrayList<>()));
    private final int threshold;

    SumNetwork(int threshold) {
        this.threshold = threshold;
    }

    /** The node that everything outside the table's sums hangs on. */
    int root() {
        return 0;
    }

    int addNode() {
        at.add(new ArrayList<>());
        return at.size() - 1;
    }

    /** Adds a cell that may be hidden; a cell that is always public is left out, since it never varies. */
    Arc addArc(int from, int to, int value, int cost) {
        Arc arc = new Arc(from, to, value, cost);
        at.get(from).add(arcs.size());
        at.get(to).add(arcs.size());
        arcs.add(arc);
        return arc;
    }

    List<Arc> arcs() {
        return Collections.unmodifiableList(arcs);
    }

    /** How much more than its true count the hidden cell could be for all that a reader knows, counted no further than the limit. */
    int roomAbove(Arc arc, int limit) {
        return flow(arc, true, Math.min(limit, upper(arc) - arc.value), new int[arcs.size()]);
    }

    /** How much less. */
    int roomBelow(Arc arc, int limit) {
        return flow(arc, false, Math.min(limit, arc.value - lower(arc)), new int[arcs.size()]);
    }

    /**
     * The cheapest shown cells that, when hidden too, let the cell vary further in that direction; empty where there are none.
     */
    List<Arc> complement(Arc arc, boolean upward, int need) {
        int[] sent = new int[arcs.size()];
        int room = flow(arc, upward, need, sent);
        List<Step> path = cheapestPath(arc, upward, need - room, sent);
        return path.stream()
                .map(step -> arcs.get(step.arc()))
                .filter(found -> !found.hidden())
                .toList();
    }

    private int lower(Arc arc) {
        if (arc.closed) {
            return 0;
        }
        return arc.display == PublishedCell.Display.SMALL ? 1 : threshold;
    }

    private int upper(Arc arc) {
        return arc.display == PublishedCell.Display.SMALL && !arc.closed ? threshold - 1 : ENDLESS;
    }

    /** What the arc can still take in that direction; a shown cell is judged as if it were withheld. */
    private int residual(int index, boolean upward, int[] sent) {
        Arc arc = arcs.get(index);
        int now = arc.value + sent[index];
        return upward ? upper(arc) - now : now - lower(arc);
    }

    private int flow(Arc arc, boolean upward, int need, int[] sent) {
        int start = upward ? arc.to : arc.from;
        int end = upward ? arc.from : arc.to;
        int total = 0;
        while (total < need) {
            Step[] way = breadthFirst(start, end, arc, sent);
            if (way == null) {
                return total;
            }
            int amount = need - total;
            for (int node = end; node != start; node = before(way[node])) {
                amount = Math.min(amount, residual(way[node].arc(), way[node].upward(), sent));
            }
            for (int node = end; node != start; node = before(way[node])) {
                sent[way[node].arc()] += way[node].upward() ? amount : -amount;
            }
            total += amount;
        }
        return total;
    }

    private Step[] breadthFirst(int start, int end, Arc except, int[] sent) {
        Step[] way = new Step[at.size()];
        Deque<Integer> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty() && way[end] == null) {
            int node = queue.remove();
            for (int i : at.get(node)) {
                Arc arc = arcs.get(i);
                if (!arc.hidden() || arc == except) {
                    continue;
                }
                boolean upward = arc.from == node;
                int next = upward ? arc.to : arc.from;
                if (next != start && way[next] == null && residual(i, upward, sent) > 0) {
                    way[next] = new Step(i, upward);
                    queue.add(next);
                }
            }
        }
        return way[end] == null ? null : way;
    }

    /** Bellman–Ford; the tables are small. Among equals the first cell wins, so that the same counts always give the same table. */
    private List<Step> cheapestPath(Arc except, boolean up, int need, int[] sent) {
        int start = up ? except.to : except.from;
        int end = up ? except.from : except.to;
        long[] cost = new long[at.size()];
        Arrays.fill(cost, Long.MAX_VALUE);
        cost[start] = 0;
        Step[] way = new Step[at.size()];
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < arcs.size(); i++) {
                for (boolean upward : new boolean[] {true, false}) {
                    changed |= arcs.get(i) != except && relax(i, upward, need, sent, cost, way);
                }
            }
        }
        if (cost[end] == Long.MAX_VALUE || start == end) {
            return List.of();
        }
        List<Step> path = new ArrayList<>();
        for (int node = end; node != start; node = before(way[node])) {
            path.add(way[node]);
        }
        return path;
    }

    private boolean relax(int index, boolean upward, int need, int[] sent, long[] cost, Step[] way) {
        Arc arc = arcs.get(index);
        int node = upward ? arc.from : arc.to;
        int next = upward ? arc.to : arc.from;
        int room = residual(index, upward, sent);
        boolean usable = arc.hidden() || arc.value >= threshold;
        if (cost[node] == Long.MAX_VALUE || !usable || room <= 0) {
            return false;
        }
        long price = arc.hidden() ? 0 : arc.cost + (room < need ? 5L * arc.cost : 0);
        if (cost[node] + price >= cost[next]) {
            return false;
        }
        cost[next] = cost[node] + price;
        way[next] = new Step(index, upward);
        return true;
    }

    private int before(Step step) {
        Arc arc = arcs.get(step.arc());
        return step.upward() ? arc.from : arc.to;
    }
}
