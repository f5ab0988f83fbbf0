package se.ledstjarnan.ejb.board;

import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.ejb.report.Paper;

/** The notice of a meeting with its agenda, and the list of what was decided, as documents. */
final class MeetingPaper {

    private static final Paper PAPER = new Paper(MeetingPaper.class, "agenda");

    private MeetingPaper() {}

    record Item(
            int number,
            String title,
            String kind,
            List<String> paragraphs,
            String outcome,
            List<String> words,
            String minutes,
            String followUp) {}

    record Model(
            String municipality,
            String made,
            String title,
            String subtitle,
            String place,
            String nothing,
            List<Item> items) {}

    static String agenda(MeetingView meeting, String municipality, LocalDate today) {
        String title = BoardWords.of(
                meeting.status().isForMembers() ? "agenda.title" : "agenda.title.planned",
                BoardWords.small(meeting.body()));
        Model model = new Model(
                municipality,
                BoardWords.of("made", today),
                title,
                BoardWords.of("agenda.day", meeting.day()),
                meeting.place() == null ? "" : BoardWords.of("agenda.place", meeting.place()),
                meeting.items().isEmpty() ? BoardWords.of("agenda.nothing") : "",
                numbered(meeting, false));
        return PAPER.onPaper(new Paper.About(title, BoardWords.of("agenda.subject"), municipality), model);
    }

    static String decisions(MeetingView meeting, String municipality, LocalDate today) {
        String title = BoardWords.of("decisions.title", BoardWords.small(meeting.body()), meeting.day());
        Model model = new Model(
                municipality,
                BoardWords.of("made", today),
                title,
                BoardWords.of("decisions.subject"),
                "",
                meeting.items().stream().noneMatch(ItemRow::decided) ? BoardWords.of("decisions.nothing") : "",
                numbered(meeting, true));
        return PAPER.onPaper(new Paper.About(title, BoardWords.of("decisions.subject"), municipality), model);
    }

    private static List<Item> numbered(MeetingView meeting, boolean decided) {
        Item[] items = new Item[meeting.items().size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = item(i + 1, meeting.items().get(i), decided);
        }
        return List.of(items);
    }

    private static Item item(int number, ItemRow row, boolean decided) {
        return new Item(
                number,
                row.title(),
                BoardWords.of("agenda.kind." + row.kind()),
                lines(row.proposal()),
                !decided ? "" : BoardWords.of(row.decided() ? "decisions.outcome." + row.outcome() : "decisions.open"),
                decided ? lines(row.words()) : List.of(),
                decided && row.decided()
                        ? BoardWords.of("decisions.minutes", row.paragraph(), row.registerNumber())
                        : "",
                decided ? followUp(row) : "");
    }

    private static String followUp(ItemRow row) {
        if (row.followUp() == null) {
            return "";
        }
        return row.followedUpWords() == null
                ? BoardWords.of("decisions.followUp", row.followUp(), row.ownerRole(), row.due())
                : BoardWords.of("decisions.followedUp", row.followedUpWords());
    }

    private static List<String> lines(String words) {
        return words == null
                ? List.of()
                : words.lines().filter(line -> !line.isBlank()).toList();
    }
}
