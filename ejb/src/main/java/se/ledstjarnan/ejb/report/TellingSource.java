package se.ledstjarnan.ejb.report;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportScope;

/**
 * A source whose figures the common tables have no form for: it puts them into words, tables and pictures by itself, and answers for what
 * it hides. What it hands in is frozen as all else.
 */
public interface TellingSource extends ReportSource {

    /** What must be done before the report can be approved: a key of the web's bundle of reports, and how many of it. */
    record Lack(String key, int count) implements Serializable {}

    /** A page where what it tells is worked on: a key of the web's bundle of reports, and its address. */
    record Place(String key, String address) implements Serializable {}

    /** What its figures are frozen under; several sources may tell of the same. */
    default String basis() {
        return code();
    }

    /** Counts, and chooses where something is to be chosen; with a few statements, whatever the volume. */
    @Override
    CollectedBlock collect(ReportAsked asked);

    @Override
    default CollectedBlock collect(ReportPeriod period, ReportScope scope) {
        return collect(new ReportAsked(null, period, scope));
    }

    /** What lives until the report is approved as it is now; all else as it was frozen. */
    default CollectedBlock renew(ReportAsked asked, CollectedBlock before) {
        return before;
    }

    List<Told> tell(CollectedBlock block, Telling how);

    default Optional<Lack> lacks(CollectedBlock block) {
        return Optional.empty();
    }

    /** Whether there is anything to tell yet; else the job drafts no report of it. */
    default boolean hasBegun(CollectedBlock block) {
        return true;
    }

    /** Whether it tells of the whole administration alone. */
    default boolean isOfAll() {
        return false;
    }

    /** Who may see it in a draft with nothing hidden and each figure leading to its rows. */
    default Set<Role> openTo() {
        return Set.of();
    }

    default List<Place> places(ReportPeriod period) {
        return List.of();
    }
}
