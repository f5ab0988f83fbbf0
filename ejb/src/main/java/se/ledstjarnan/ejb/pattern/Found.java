package se.ledstjarnan.ejb.pattern;

import java.time.YearMonth;
import java.util.List;
import se.ledstjarnan.domain.organisation.Compartment;

/**
 * What a finder found.
 *
 * @param key makes it the same as last night's, within its place
 * @param words what it is about, as it is shown
 * @param cases ids of those that it rests on
 * @param months counts behind it; none where months do not matter
 */
record Found(
        Place place,
        String key,
        String words,
        Categories categories,
        Figures figures,
        List<Long> cases,
        List<Month> months) {

    /** @param unitId null for the whole of the compartment */
    record Place(Compartment compartment, Long unitId) {}

    /** @param other what the first one moves together with @param lag by how many months later */
    record Categories(Long first, Long other, int lag) {

        static final Categories NONE = new Categories(null, null, 0);
    }

    /**
     * What is told of it.
     *
     * @param days the period
     * @param count of the period @param reports of all reports
     * @param before of the time before @param reportsBefore of all reports then
     * @param expected how many it would have been as before
     * @param strength what it is ranked by
     */
    record Figures(
            Days days, int count, int reports, int before, int reportsBefore, double expected, double strength) {}

    /** @param others of the category that it moves together with; else null */
    record Month(YearMonth month, int count, Integer others) {}
}
