package se.ledstjarnan.ejb.importing;

import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.deviation.EventType;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.importing.OldField;

/** What words can mean, of fields that have few meanings. */
final class OldMeanings {

    private static final List<String> LEVELS = List.of("1", "2", "3", "4");

    private OldMeanings() {}

    /** None of units and categories, which are data. */
    static List<String> of(OldField field) {
        return switch (field) {
            case EVENT_TYPE -> names(EventType.values());
            case SEVERITY, PROBABILITY -> LEVELS;
            case KIND -> List.of("DEVIATION", "COMPLAINT", "COMMENT", "MISCONDUCT", "GOOD_PRACTICE");
            case SUSPICION -> names(Restriction.values());
            case STATE -> List.of("CLOSED", "OPEN");
            case SOURCE -> names(ReportSource.values());
            default -> List.of();
        };
    }

    static boolean isPossible(OldField field, String meaning, OldPlaces places) {
        if (field == OldField.UNIT || field == OldField.CATEGORY) {
            return meaning.matches("\\d{1,18}")
                    && (field == OldField.UNIT
                            ? places.units().containsKey(Long.valueOf(meaning))
                            : places.categories().containsKey(Long.valueOf(meaning)));
        }
        return of(field).contains(meaning);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
