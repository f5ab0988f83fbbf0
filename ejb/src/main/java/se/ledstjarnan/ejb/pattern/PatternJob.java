package se.ledstjarnan.ejb.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import se.ledstjarnan.domain.pattern.FindingKind;
import se.ledstjarnan.ejb.job.DailyJob;
import se.ledstjarnan.ejb.job.JobRun;

/** Every night: looks for patterns anew. What is no longer found and nobody has judged is gone the next morning. */
@ApplicationScoped
public class PatternJob implements DailyJob {

    private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);

    @Inject
    @Any
    private Instance<PatternFinder> finders;

    @Inject
    private JpaFindings findings;

    @Override
    public String name() {
        return "patterns";
    }

    @Override
    public LocalTime hour() {
        return AT_NIGHT;
    }

    /** At once in a new installation, which may have cases already. */
    @Override
    public LocalDateTime firstDue(LocalDateTime now) {
        return now;
    }

    @Override
    public void run(JobRun run) {
        look(run.due().toLocalDate(), FindingKind.values());
    }

    void look(LocalDate day, FindingKind... kinds) {
        Set<FindingKind> wanted = Set.of(kinds);
        for (PatternFinder finder : finders) {
            if (wanted.contains(finder.kind())) {
                findings.keep(finder.kind(), finder.find(day), day);
            }
        }
    }
}
