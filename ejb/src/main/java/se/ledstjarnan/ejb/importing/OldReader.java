package se.ledstjarnan.ejb.importing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.importing.OldDay;
import se.ledstjarnan.domain.importing.OldFault;
import se.ledstjarnan.domain.importing.OldField;
import se.ledstjarnan.domain.importing.OldRule;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.Text;

/** Makes a row of another system a closed case here, and says all that is wrong with it. */
final class OldReader {

    private static final LocalDate OLDEST = LocalDate.of(1980, 1, 1);
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/:#+()-]{0,39}");

    /** A personnummer, with or without century and hyphen. */
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("(?<!\\d)(?:\\d{2})?\\d{6}[-+ ]?\\d{4}(?!\\d)");

    private final Map<OldField, List<Integer>> columns;
    private final List<String> headings;
    private final OldPlaces places;
    private final OldWords words;
    private final LocalDateTime now;

    private List<OldFault> faults = new ArrayList<>();
    private List<String> cells;
    private int line;

    /** @param columns where each field is, by places in the row */
    OldReader(
            Map<OldField, List<Integer>> columns,
            List<String> headings,
            OldPlaces places,
            OldWords words,
            LocalDateTime now) {
        this.columns = new EnumMap<>(OldField.class);
        this.columns.putAll(columns);
        this.headings = headings;
        this.places = places;
        this.words = words;
        this.now = now;
    }

    /** What a row came to. @param row null where something is wrong with it */
    record Read(OldCase row, List<OldFault> faults, boolean person, LocalDate day) {}

    Read read(int number, List<String> row) {
        faults = new ArrayList<>();
        cells = row;
        line = number;
        for (int i = headings.size(); i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                faults.add(new OldFault(
                        line, null, OldRule.TOO_MANY_CELLS, cells.get(i), String.valueOf(headings.size())));
                break;
            }
        }
        OldCase made = new OldCase(line);
        number(made);
        LocalDateTime occurred = days(made);
        Compartment compartment = judgement(made);
        boolean known = kinds(made, compartment) && compartment != null;
        String what = text(OldField.WHAT);
        String atOnce = text(OldField.AT_ONCE);
        String outcome = text(OldField.OUTCOME);
        made.set("what_happened", what);
        made.set("done_at_once", atOnce);
        made.set("outcome", outcome);
        boolean person = hasPerson(what) || hasPerson(atOnce) || hasPerson(outcome);
        boolean good = known && faults.isEmpty();
        return new Read(good ? made : null, faults, person, occurred == null ? null : occurred.toLocalDate());
    }

    private void number(OldCase made) {
        String number = one(OldField.NUMBER);
        if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
            wrong(OldField.NUMBER, OldRule.BAD_NUMBER, number, null);
        }
        made.set("old_number", required(OldField.NUMBER, number));
    }

    private LocalDateTime days(OldCase made) {
        LocalDateTime occurred = day(OldField.OCCURRED);
        LocalDateTime reported = day(OldField.REPORTED);
        LocalDateTime closed = day(OldField.CLOSED);
        if (occurred != null && reported != null && reported.toLocalDate().isBefore(occurred.toLocalDate())) {
            wrong(OldField.REPORTED, OldRule.BEFORE_EVENT, one(OldField.REPORTED), one(OldField.OCCURRED));
        }
        LocalDateTime from = reported == null ? occurred : reported;
        if (from != null && closed != null && closed.toLocalDate().isBefore(from.toLocalDate())) {
            wrong(
                    OldField.CLOSED,
                    OldRule.BEFORE_REPORT,
                    one(OldField.CLOSED),
                    from.toLocalDate().toString());
        }
        made.set("occurred_at", occurred);
        made.set("reported_at", later(occurred, from));
        made.set("closed_at", later(from, closed));
        return occurred;
    }

    /** Two of the same day may have lost their times on the way. */
    private static LocalDateTime later(LocalDateTime first, LocalDateTime second) {
        return second == null || (first != null && second.isBefore(first)) ? first : second;
    }

    private LocalDateTime day(OldField field) {
        String typed = one(field);
        if (typed.isEmpty()) {
            required(field, typed);
            return null;
        }
        Optional<LocalDateTime> day = OldDay.read(typed);
        if (day.isEmpty()) {
            wrong(field, OldRule.NOT_A_DAY, typed, null);
        } else if (day.get().toLocalDate().isAfter(now.toLocalDate())) {
            wrong(field, OldRule.IN_FUTURE, typed, null);
        } else if (day.get().toLocalDate().isBefore(OLDEST)) {
            wrong(field, OldRule.TOO_LONG_AGO, typed, OLDEST.toString());
        } else {
            return day.get().isAfter(now) ? now : day.get();
        }
        return null;
    }

    /** Where and what it was, and how it was judged; null where a word of it is not known yet. */
    private Compartment judgement(OldCase made) {
        String unit = word(OldField.UNIT);
        String category = word(OldField.CATEGORY);
        String type = word(OldField.EVENT_TYPE);
        String severity = word(OldField.SEVERITY);
        String probability = word(OldField.PROBABILITY);
        if (unit == null || category == null || type == null || severity == null || probability == null) {
            return null;
        }
        OldPlaces.Place place = places.units().get(Long.valueOf(unit));
        OldPlaces.Kind kind = places.categories().get(Long.valueOf(category));
        made.set("unit_id", place.id());
        made.set("area", area(place, kind));
        made.set("category_id", kind.parent() == null ? kind.id() : kind.parent());
        made.set("subcategory_id", kind.parent() == null ? null : kind.id());
        made.set("title", kind.fullName());
        made.set("event_type", type);
        made.set("severity", Integer.valueOf(severity));
        made.set("probability", Integer.valueOf(probability));
        return kind.compartment();
    }

    private static LegalArea area(OldPlaces.Place place, OldPlaces.Kind kind) {
        if (kind.compartment() == Compartment.HEALTH_CARE) {
            return LegalArea.HSL;
        }
        return place.mainArea() == LegalArea.LSS ? LegalArea.LSS : LegalArea.SOL;
    }

    private boolean kinds(OldCase made, Compartment compartment) {
        String kind = word(OldField.KIND);
        String suspicion = word(OldField.SUSPICION);
        String source = word(OldField.SOURCE);
        String state = word(OldField.STATE);
        if (kind == null || suspicion == null || source == null || state == null) {
            return false;
        }
        if (state.equals("OPEN")) {
            wrong(OldField.STATE, OldRule.STILL_OPEN, one(OldField.STATE), null);
        }
        made.set("kind", kind.equals("COMMENT") ? "COMPLAINT" : kind);
        made.set("nature", kind.equals("COMMENT") || kind.equals("COMPLAINT") ? kind : null);
        made.set("source", source);
        String restriction = kind.equals("MISCONDUCT") ? "LEX_SARAH" : suspicion;
        made.set("restriction", restriction);
        String impossible = compartment == Compartment.HEALTH_CARE ? "LEX_SARAH" : "LEX_MARIA";
        if (compartment != null && restriction.equals(impossible)) {
            OldField said = kind.equals("MISCONDUCT") ? OldField.KIND : OldField.SUSPICION;
            wrong(said, OldRule.SUSPICION_OF_OTHER_AREA, one(said), one(OldField.CATEGORY));
        }
        return true;
    }

    /** Null where the word is not known, which is said once for all rows that have it, or where there is none although there must be. */
    private String word(OldField field) {
        String typed = one(field);
        if (typed.isEmpty() && field.isNeeded()) {
            required(field, typed);
            return null;
        }
        String meaning = words.meaning(field, typed, line);
        if (meaning == null && words.tooMany(field)) {
            wrong(field, OldRule.TOO_MANY_WORDS, typed, String.valueOf(OldWords.MOST));
        }
        return meaning;
    }

    /** Several columns are set together, each under its heading. */
    private String text(OldField field) {
        List<Integer> of = columns.getOrDefault(field, List.of());
        StringBuilder text = new StringBuilder();
        for (int place : of) {
            String cell = cell(place);
            if (!cell.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n\n")
                        .append(of.size() > 1 ? headings.get(place) + ": " : "")
                        .append(cell);
            }
        }
        if (text.length() > Text.LONG) {
            wrong(field, OldRule.TOO_LONG, text.toString(), text.length() + "/" + Text.LONG);
        }
        return required(field, text.toString());
    }

    private String required(OldField field, String text) {
        if (text.isEmpty() && field.isNeeded()) {
            wrong(field, OldRule.REQUIRED, null, null);
        }
        return text.isEmpty() ? null : text;
    }

    private String one(OldField field) {
        List<Integer> of = columns.getOrDefault(field, List.of());
        return of.isEmpty() ? "" : cell(of.get(0));
    }

    private String cell(int place) {
        return place < cells.size() ? Text.clean(cells.get(place)) : "";
    }

    private void wrong(OldField field, OldRule rule, String value, String about) {
        List<Integer> of = columns.getOrDefault(field, List.of());
        faults.add(new OldFault(line, of.isEmpty() ? null : headings.get(of.get(0)), rule, value, about));
    }

    private static boolean hasPerson(String text) {
        return text != null && PERSONAL_NUMBER.matcher(text).find();
    }
}
