package se.ledstjarnan.ejb.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.importing.OldField;

/**
 * What the words of another system mean here: as somebody has said, else as they are called here, else by words that are common. Keeps
 * count of all that it is asked about.
 */
final class OldWords {

    /** More words of one kind than this are no words but texts. */
    static final int MOST = 2_000;

    private static final int LONGEST = 200;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private static final Map<OldField, Map<String, String>> COMMON = new EnumMap<>(OldField.class);

    static {
        common(OldField.EVENT_TYPE, "RISK", "risk");
        common(OldField.EVENT_TYPE, "NEAR_MISS", "tillbud", "nära händelse");
        common(
                OldField.EVENT_TYPE,
                "EVENT",
                "händelse",
                "negativ händelse",
                "avvikelse",
                "inträffad händelse",
                "skada");
        common(
                OldField.KIND,
                "DEVIATION",
                "",
                "avvikelse",
                "händelse",
                "tillbud",
                "risk",
                "hsl-avvikelse",
                "sol-avvikelse");
        common(OldField.KIND, "COMPLAINT", "klagomål");
        common(OldField.KIND, "COMMENT", "synpunkt", "förslag", "synpunkter");
        common(
                OldField.KIND,
                "MISCONDUCT",
                "missförhållande",
                "lex sarah",
                "risk för missförhållande",
                "påtaglig risk för missförhållande");
        common(OldField.KIND, "GOOD_PRACTICE", "beröm");
        common(
                OldField.SUSPICION,
                "NONE",
                "",
                "nej",
                "n",
                "0",
                "false",
                "falskt",
                "-",
                "ingen",
                "inte aktuellt",
                "ej aktuellt");
        common(OldField.SUSPICION, "LEX_SARAH", "lex sarah", "lexsarah");
        common(OldField.SUSPICION, "LEX_MARIA", "lex maria", "lexmaria");
        common(
                OldField.STATE,
                "CLOSED",
                "",
                "avslutad",
                "avslutat",
                "stängd",
                "stängt",
                "klar",
                "klart",
                "färdig",
                "arkiverad",
                "closed");
        common(
                OldField.STATE,
                "OPEN",
                "pågående",
                "pågår",
                "öppen",
                "öppet",
                "ny",
                "nytt",
                "under utredning",
                "registrerad",
                "open");
        common(OldField.SOURCE, "STAFF", "", "personal", "medarbetare", "anställd");
        common(OldField.SOURCE, "CLIENT", "brukare", "patient", "kund", "boende", "klient", "den enskilde");
        common(OldField.SOURCE, "RELATIVE", "närstående", "anhörig");
        common(OldField.SOURCE, "CITIZEN", "allmänhet", "medborgare");
        common(OldField.SOURCE, "CARE_PROVIDER", "vårdgivare", "annan vårdgivare", "regionen", "region");
        common(OldField.SOURCE, "AUTHORITY", "myndighet");
    }

    private final Map<OldField, Map<String, String>> said;
    private final Map<OldField, Map<String, Optional<String>>> names;
    private final Map<OldField, Map<String, Count>> found = new EnumMap<>(OldField.class);

    /** Words as they stand in the file, so that what most rows say is understood once. */
    private final Map<OldField, Map<String, Count>> typed = new EnumMap<>(OldField.class);

    /** How often a word was met. */
    static final class Count {

        private final String word;
        private final int firstLine;
        private final String meaning;
        private int rows;

        private Count(String word, int firstLine, String meaning) {
            this.word = word;
            this.firstLine = firstLine;
            this.meaning = meaning;
        }

        String word() {
            return word;
        }

        int firstLine() {
            return firstLine;
        }

        /** Null where it is not known. */
        String meaning() {
            return meaning;
        }

        int rows() {
            return rows;
        }
    }

    OldWords(Map<OldField, Map<String, String>> said, OldPlaces places) {
        this.said = said;
        this.names = places.byName();
    }

    private static void common(OldField field, String meaning, String... words) {
        for (String word : words) {
            COMMON.computeIfAbsent(field, any -> new HashMap<>()).put(word, meaning);
        }
    }

    /** As words are compared: whatever their case and blanks. */
    static String key(String word) {
        String plain = BLANKS.matcher(word.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /** Null where it is not known, or where there are too many of them to be words. */
    String meaning(OldField field, String word, int line) {
        Map<String, Count> before = typed.computeIfAbsent(field, any -> new HashMap<>());
        Count count = before.get(word);
        if (count == null) {
            count = counted(field, word, line);
            if (count == null) {
                return null;
            }
            if (before.size() < MOST) {
                before.put(word, count);
            }
        }
        count.rows++;
        return count.meaning;
    }

    private Count counted(OldField field, String word, int line) {
        Map<String, Count> ofField = found.computeIfAbsent(field, any -> new LinkedHashMap<>());
        String key = key(word);
        Count count = ofField.get(key);
        if (count == null && ofField.size() < MOST) {
            String shown = word.strip();
            count = new Count(
                    shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown, line, understood(field, key));
            ofField.put(key, count);
        }
        return count;
    }

    boolean tooMany(OldField field) {
        return found.getOrDefault(field, Map.of()).size() >= MOST;
    }

    Map<OldField, List<Count>> found() {
        Map<OldField, List<Count>> all = new EnumMap<>(OldField.class);
        found.forEach((field, words) -> all.put(field, List.copyOf(words.values())));
        return all;
    }

    private String understood(OldField field, String key) {
        String told = said.getOrDefault(field, Map.of()).get(key);
        if (told != null) {
            return told;
        }
        Optional<String> named = names.getOrDefault(field, Map.of()).getOrDefault(key, Optional.empty());
        if (named.isPresent()) {
            return named.get();
        }
        boolean level = field == OldField.SEVERITY || field == OldField.PROBABILITY;
        if (level && key.matches("[1-4]([^0-9].*)?")) {
            return key.substring(0, 1);
        }
        return COMMON.getOrDefault(field, Map.of()).get(key);
    }
}
