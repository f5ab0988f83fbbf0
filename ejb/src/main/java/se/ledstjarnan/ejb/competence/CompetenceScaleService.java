package se.ledstjarnan.ejb.competence;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.competence.CompetenceLevel;
import se.ledstjarnan.domain.competence.Scale;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;

/** Keeps the scale that competence is judged by. A step in use is never taken away; its name may be said better. */
@Stateless
@DenyAll
public class CompetenceScaleService {

    @Inject
    private Scale scale;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    /** The lowest first. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<CompetenceRows.ScaleRow> levels() {
        List<CompetenceLevel> levels = scale.levels();
        int highest = levels.stream().mapToInt(CompetenceLevel::getRank).max().orElse(0);
        return levels.stream()
                .map(level -> new CompetenceRows.ScaleRow(
                        level.getRank(),
                        level.getVersion(),
                        level.getName(),
                        level.getRank() == highest && levels.size() > 2 && !scale.isUsed(highest)))
                .toList();
    }

    /** Throws at name. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void add(String name) {
        CompetenceLevel added = CompetenceLevel.above(scale.levels(), name);
        scale.add(added);
        stored(added);
    }

    /** Throws at name; StaleDataException where somebody was first. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void rename(int rank, long version, String name) {
        List<CompetenceLevel> levels = scale.levels();
        CompetenceLevel level = one(levels, rank);
        level.rename(levels, name, version);
        stored(level);
    }

    /** Takes the highest away, where nothing is demanded or judged by it. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void remove(int rank, long version) {
        List<CompetenceLevel> levels = scale.levels();
        CompetenceLevel level = one(levels, rank);
        level.checkMayGo(levels, scale.isUsed(rank), version);
        scale.remove(level);
        stored(level);
    }

    private static CompetenceLevel one(List<CompetenceLevel> levels, int rank) {
        return levels.stream()
                .filter(level -> level.getRank() == rank)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void stored(CompetenceLevel level) {
        work.flush();
        audit.record(AuditAction.ADMINISTER, "competence-level", (long) level.getRank(), null);
    }
}
