package se.ledstjarnan.ejb.plan;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.report.WordRenderer;

/** Prints action plans and the verksamhetsplan that those over several years make up: to be read, as PDF/A and for Word. */
@Stateless
@DenyAll
public class PlanPaperService {

    /** Years before and after the present one that can be asked for. */
    public static final int MOST_YEARS_AWAY = 10;

    @Inject
    private JpaPlanReads reads;

    @Inject
    private PlanPaper papers;

    @Inject
    private PdfRenderer pdfs;

    @Inject
    private WordRenderer words;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /** In which shape a paper is taken out. */
    public enum Shape {
        PDF,
        WORD
    }

    /** One entry of the log. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public byte[] plan(int number, Shape shape) {
        PlanView view = reads.plan(number, user.scope()).orElseThrow(NotFoundException::new);
        audit.recordExport("action-plan", List.of((long) number));
        return made(papers.plan(view, user.scope().day()), shape);
    }

    /** Those over several years that hold in the year. One entry of the log. @param unitId null for all */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public byte[] business(int year, Long unitId, Shape shape) {
        List<PlanView> views = found(year, unitId);
        audit.recordExport(
                "action-plan",
                views.stream().map(view -> (long) view.head().number()).toList());
        return made(papers.business(year, views, user.scope().day()), shape);
    }

    /** The same inside a page. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public String businessOnScreen(int year, Long unitId) {
        return papers.onScreen(year, found(year, unitId), user.scope().day());
    }

    private List<PlanView> found(int year, Long unitId) {
        int now = user.scope().day().getYear();
        if (Math.abs(year - now) > MOST_YEARS_AWAY) {
            throw new NotFoundException();
        }
        return reads.overYears(year, unitId, user.scope());
    }

    private byte[] made(String xhtml, Shape shape) {
        return shape == Shape.PDF ? pdfs.render(xhtml) : words.render(xhtml);
    }
}
