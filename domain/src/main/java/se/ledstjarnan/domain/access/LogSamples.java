package se.ledstjarnan.domain.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Compartment;

/** The samples that were drawn, and the log that they are drawn from. */
public interface LogSamples {

    /** How many readings of cases there were. */
    long population(SamplePeriod period);

    /** So many of them by chance: the entry of the log, and who read. */
    Map<Long, Long> draw(SamplePeriod period, int most);

    /** Whether something was drawn that has the day in its period. */
    boolean covers(Compartment compartment, LocalDate day);

    void add(LogSample sample);

    Optional<LogSample> find(long id);

    /** Makes the version rise even when only a reading was judged. */
    void raiseVersion(LogSample sample);

    /** Those of the compartments, what is to be checked first, then what was checked, the newest first. */
    List<LogSampleRow> rows(Set<Compartment> compartments, int most);

    Optional<LogSampleRow> row(long id);

    /** In the order in which they were made. */
    List<SampledRow> readings(long sampleId, long readerId);
}
