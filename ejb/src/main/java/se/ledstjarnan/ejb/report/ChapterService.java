package se.ledstjarnan.ejb.report;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.ChapterComment;
import se.ledstjarnan.domain.report.MadeAction;
import se.ledstjarnan.domain.report.MadeChapter;
import se.ledstjarnan.domain.report.MadeReports;
import se.ledstjarnan.domain.report.ReportActor;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.shared.UnitOfWork;

/** Writing in the chapters of a report, each by somebody of its own. */
@Stateless
@DenyAll
public class ChapterService {

    @Inject
    private MadeReports reports;

    @Inject
    private Employees employees;

    @Inject
    private MadeDesk desk;

    @Inject
    private UnitOfWork work;

    @Inject
    private MadeLog log;

    /** Throws where somebody else has written in the chapter since the caller read it. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void write(int number, int position, long version, String text) {
        keep(number, position, version, text);
        log.stored(desk.open(number), AuditAction.CHANGE);
    }

    /**
     * As {@link #write}, while somebody is still writing: without an entry in the log every few seconds.
     *
     * @return the version that is now to be seen
     */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public long keep(int number, int position, long version, String text) {
        ReportActor actor = desk.actor();
        MadeChapter chapter = open(number, position);
        StaleDataException.check(version, chapter.getVersion());
        if (chapter.write(text, actor, desk.now())) {
            chapter.getReport().changed();
        }
        work.flush();
        return chapter.getVersion();
    }

    /** Says who writes the chapter; null for anybody of its role. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void assign(int number, int position, long version, Long employeeId) {
        ReportActor actor = desk.actor();
        Employee author = employeeId == null ? null : employees.get(employeeId);
        MadeChapter chapter = open(number, position);
        StaleDataException.check(version, chapter.getVersion());
        chapter.assign(author, actor);
        log.stored(chapter.getReport(), AuditAction.CHANGE);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void comment(int number, int position, String words) {
        ReportActor actor = desk.actor();
        MadeChapter chapter = open(number, position);
        reports.add(new ChapterComment(chapter, words, actor, desk.now()));
        log.stored(chapter.getReport(), AuditAction.ADD);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void settle(int number, int position, long comment) {
        ReportActor actor = desk.actor();
        MadeChapter chapter = open(number, position);
        ChapterComment found = reports.comment(comment)
                .filter(each -> each.getChapter().equals(chapter))
                .orElseThrow(NotFoundException::new);
        found.settle(actor, desk.now());
        log.stored(chapter.getReport(), AuditAction.CHANGE);
    }

    private MadeChapter open(int number, int position) {
        MadeChapter chapter = reports.chapterToChange(number, position).orElseThrow(NotFoundException::new);
        chapter.getReport().checkMay(MadeAction.WRITE, desk.actor());
        return chapter;
    }
}
