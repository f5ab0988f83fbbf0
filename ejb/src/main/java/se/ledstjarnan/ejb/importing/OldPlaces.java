package se.ledstjarnan.ejb.importing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.importing.OldField;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.LegalArea;

/** The units, categories and words of the scales here, by which words of another system are understood. */
record OldPlaces(Map<Long, Place> units, Map<Long, Kind> categories, List<Name> names) {

    /** A unit that takes reports. @param name with its last day where it is closed */
    record Place(long id, String name, LegalArea mainArea) implements Serializable {}

    /** A category, or a part of one. @param parent null for a whole category */
    record Kind(long id, String fullName, Long parent, Compartment compartment) implements Serializable {}

    /** What something here is or was called. */
    record Name(OldField field, String name, String meaning) {}

    /** By what it is called here; a name that two have says nothing. */
    Map<OldField, Map<String, Optional<String>>> byName() {
        Map<OldField, Map<String, Optional<String>>> all = new HashMap<>();
        for (Name each : names) {
            all.computeIfAbsent(each.field(), field -> new HashMap<>())
                    .merge(
                            OldWords.key(each.name()),
                            Optional.of(each.meaning()),
                            (one, other) -> one.equals(other) ? one : Optional.empty());
        }
        return all;
    }

    List<Place> sortedUnits() {
        return sorted(units.values().stream().toList(), Place::name);
    }

    List<Kind> sortedCategories() {
        return new ArrayList<>(categories.values());
    }

    private static <T> List<T> sorted(List<T> all, java.util.function.Function<T, String> by) {
        java.text.Collator swedish = java.text.Collator.getInstance(Locale.forLanguageTag("sv-SE"));
        return all.stream()
                .sorted((one, other) -> swedish.compare(by.apply(one), by.apply(other)))
                .toList();
    }
}
