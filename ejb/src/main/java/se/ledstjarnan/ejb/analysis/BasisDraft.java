package se.ledstjarnan.ejb.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.analysis.RoundSpan;

/** A decision basis begun from what the group has written: the chosen proposals, their impact, and what was concluded. */
final class BasisDraft {

    /** Headings of the basis that put together what the proposals say under a heading of their own. */
    private static final Map<String, String> FROM_IMPACT = Map.of(
            "ECONOMY", "ECONOMY",
            "CHILDREN", "CHILDREN",
            "EQUALITY", "EQUALITY",
            "TIME_PLAN", "TIME_PLAN",
            "FOLLOW_UP", "FOLLOW_UP");

    private BasisDraft() {}

    /** By code of heading. */
    static Map<String, String> of(RoundView round, List<JpaBasisReads.Impact> impacts, String body) {
        List<RoundView.Line> chosen = round.chosen();
        String period = period(round.head());
        Map<String, String> words = new HashMap<>();
        words.put("MATTER", "Åtgärder efter analysen av " + period);
        words.put("DECISION", decisions(chosen, body));
        words.put(
                "SUMMARY",
                "Analysgruppen har gått igenom mål, resurser, avvikelser, klagomål, egenkontroller och risker för "
                        + period + " och lämnar "
                        + (chosen.size() == 1 ? "ett förslag." : chosen.size() + " förslag."));
        if (round.head().collectedRule() != null) {
            words.put("BACKGROUND", round.head().collectedRule());
        }
        words.put("DESCRIPTION", description(round));
        words.put("ASSESSMENT", assessment(round, chosen));
        FROM_IMPACT.forEach((heading, code) -> put(words, heading, together(impacts, code)));
        words.put(
                "ATTACHMENTS",
                chosen.stream()
                        .map(line -> "Konsekvensbeskrivning F-" + line.number() + ", " + line.title())
                        .collect(Collectors.joining("\n")));
        words.values().removeIf(String::isBlank);
        return words;
    }

    static String period(RoundView.Head head) {
        return period(head.year(), head.span());
    }

    static String period(int year, RoundSpan span) {
        return span == RoundSpan.HALF_YEAR ? "första halvåret " + year : "helåret " + year;
    }

    private static void put(Map<String, String> words, String heading, String text) {
        if (!text.isBlank()) {
            words.put(heading, text);
        }
    }

    private static String decisions(List<RoundView.Line> chosen, String body) {
        StringBuilder text = new StringBuilder(body).append(" beslutar\n");
        int number = 1;
        for (RoundView.Line line : chosen) {
            text.append(number++)
                    .append(". att godkänna förslag F-")
                    .append(line.number())
                    .append(", ")
                    .append(line.title())
                    .append('\n');
        }
        return text.append(number)
                .append(". att ge förvaltningen i uppdrag att föra in det beslutade i mål och handlingsplaner.")
                .toString();
    }

    private static String description(RoundView round) {
        return round.standing().stream()
                .filter(point -> point.conclusion() != null)
                .map(point -> point.title() + ": " + point.conclusion())
                .collect(Collectors.joining("\n"));
    }

    private static String assessment(RoundView round, List<RoundView.Line> chosen) {
        return chosen.stream()
                .filter(line -> line.priority() != null)
                .map(line -> "F-" + line.number() + ", " + line.title() + ": "
                        + round.quadrant(line.priority()).name() + " (insats "
                        + line.priority().effort()
                        + " av 4, effekt " + line.priority().effect() + " av 4).")
                .collect(Collectors.joining("\n"));
    }

    private static String together(List<JpaBasisReads.Impact> impacts, String code) {
        return impacts.stream()
                .filter(impact -> impact.code().equals(code))
                .map(impact -> "F-" + impact.proposal() + ": " + impact.words().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }
}
