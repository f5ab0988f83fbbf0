package se.ledstjarnan.ejb.supplier;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.domain.supplier.FindingGrade;
import se.ledstjarnan.domain.supplier.GradeContent;
import se.ledstjarnan.domain.supplier.Grades;
import se.ledstjarnan.ejb.audit.Audit;

/** Keeps the grades that findings at suppliers get. A grade in use is never taken away; what follows of it may be changed. */
@Stateless
@DenyAll
public class GradeScaleService {

    @Inject
    private Grades grades;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    /** The least serious first. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<GradeRow> grades() {
        List<FindingGrade> all = grades.all();
        int gravest = all.stream().mapToInt(FindingGrade::getLevel).max().orElse(0);
        return all.stream()
                .map(grade -> new GradeRow(
                        grade.getLevel(),
                        grade.getVersion(),
                        new GradeContent(
                                grade.getName(),
                                grade.getMeaning(),
                                grade.isPlanNeeded(),
                                grade.getDays(),
                                grade.isToBoard()),
                        grade.getLevel() == gravest && all.size() > 2 && !grades.isUsed(gravest)))
                .toList();
    }

    /** Throws at name, meaning or days. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void add(GradeContent content) {
        FindingGrade added = FindingGrade.above(grades.all(), content);
        grades.add(added);
        stored(added);
    }

    /** Throws at name, meaning or days; StaleDataException where somebody was first. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void change(int level, long version, GradeContent content) {
        List<FindingGrade> all = grades.all();
        FindingGrade grade = one(all, level);
        grade.change(all, content, version);
        stored(grade);
    }

    /** Takes the gravest away, where nothing has been graded so. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void remove(int level, long version) {
        List<FindingGrade> all = grades.all();
        FindingGrade grade = one(all, level);
        grade.checkMayGo(all, grades.isUsed(level), version);
        grades.remove(grade);
        stored(grade);
    }

    private static FindingGrade one(List<FindingGrade> all, int level) {
        return all.stream()
                .filter(grade -> grade.getLevel() == level)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void stored(FindingGrade grade) {
        work.flush();
        audit.record(AuditAction.ADMINISTER, "supplier-grade", (long) grade.getLevel(), null);
    }
}
