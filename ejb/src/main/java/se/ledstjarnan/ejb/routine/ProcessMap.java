package se.ledstjarnan.ejb.routine;

import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.routine.Cooperation;

/** The picture of a process, drawn from its activities: arrows from left to right, row by row; the same on the page and on paper. */
public final class ProcessMap {

    private static final int ROW = 3;
    private static final int WIDTH = 310;
    private static final int HEIGHT = 92;
    private static final int STEP_X = 320;
    private static final int STEP_Y = 108;
    private static final int POINT = 22;
    private static final int LINE = 24;
    private static final int LETTERS = 26;
    private static final int MOST_LINES = 3;

    private final List<Arrow> arrows = new ArrayList<>();

    /** An arrow; points as SVG writes them. */
    public record Arrow(
            int position, String name, String points, List<Line> lines, boolean external, boolean internal) {}

    /** A line of the words on an arrow. */
    public record Line(String text, int x, int y) {}

    /** A row of arrows, and the room it takes as SVG writes it. */
    public record Row(String viewBox, List<Arrow> arrows) {

        public Row {
            arrows = List.copyOf(arrows);
        }
    }

    public ProcessMap(List<ProcessView.Activity> activities) {
        for (int i = 0; i < activities.size(); i++) {
            arrows.add(arrow(activities.get(i), i % ROW * STEP_X, i / ROW * STEP_Y));
        }
    }

    private static Arrow arrow(ProcessView.Activity activity, int x, int y) {
        int middle = y + HEIGHT / 2;
        String points = x + "," + y + " " + (x + WIDTH - POINT) + "," + y + " " + (x + WIDTH) + "," + middle + " "
                + (x + WIDTH - POINT) + "," + (y + HEIGHT) + " " + x + "," + (y + HEIGHT) + " " + (x + POINT) + ","
                + middle;
        List<String> words = broken(activity.position() + ". " + activity.name());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lines.add(new Line(words.get(i), x + POINT + 14, middle + 7 - (words.size() - 1) * LINE / 2 + i * LINE));
        }
        return new Arrow(
                activity.position(),
                activity.name(),
                points,
                List.copyOf(lines),
                activity.cooperation() == Cooperation.EXTERNAL,
                activity.cooperation() == Cooperation.INTERNAL);
    }

    /** Into lines that fit on an arrow; what does not fit ends with an ellipsis, and stands in full below. */
    static List<String> broken(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.replaceAll("(\\S{" + (LETTERS - 2) + "})(?=\\S{3})", "$1- ")
                .split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() > MOST_LINES) {
            lines = new ArrayList<>(lines.subList(0, MOST_LINES));
            lines.set(MOST_LINES - 1, lines.get(MOST_LINES - 1) + " …");
        }
        return lines;
    }

    public List<Arrow> getArrows() {
        return List.copyOf(arrows);
    }

    /** The room it takes, as SVG writes it. */
    public String getViewBox() {
        int rows = (arrows.size() + ROW - 1) / ROW;
        return room(0, (rows - 1) * STEP_Y + HEIGHT);
    }

    /** Row by row, for pages that end between two of them. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from < arrows.size(); from += ROW) {
            rows.add(new Row(
                    room(from / ROW * STEP_Y, HEIGHT), arrows.subList(from, Math.min(from + ROW, arrows.size()))));
        }
        return rows;
    }

    private static String room(int top, int height) {
        return "-2 " + (top - 2) + " " + ((ROW - 1) * STEP_X + WIDTH + 4) + " " + (height + 4);
    }
}
