package se.ledstjarnan.ejb.analysis;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.analysis.AnalysisRound;
import se.ledstjarnan.domain.analysis.AnalysisRounds;
import se.ledstjarnan.domain.analysis.CauseContent;
import se.ledstjarnan.domain.analysis.CollectedPart;
import se.ledstjarnan.domain.analysis.FigureStanding;
import se.ledstjarnan.domain.analysis.FocusContent;
import se.ledstjarnan.domain.analysis.FocusPoint;
import se.ledstjarnan.domain.analysis.NoteContent;
import se.ledstjarnan.domain.analysis.RoundNote;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.NotFoundException;

/** What a round goes on with, what causes it, what was learnt, and what is concluded. */
@Stateless
@DenyAll
public class AnalysisFocusService {

    @Inject
    private AnalysisRounds rounds;

    @Inject
    private JpaFigures figures;

    @Inject
    private JpaSetUpReads reads;

    @Inject
    private AnalysisDesk desk;

    /** Where something may be the cause, or be proposed; those that there are today. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<NamedChoice> units() {
        desk.demandPart();
        return reads.units(desk.today());
    }

    /** The figure that may be gone on with. */
    @RolesAllowed(Roles.MEDARBETARE)
    public FigureRow figure(int number, CollectedPart part, String key) {
        desk.demandPart();
        return figures.one(number, part, key).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** Goes on with a collected figure. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void choose(AnalysisRef ref, CollectedPart part, String key, String why, boolean workEnvironment) {
        Employee me = desk.me();
        FigureRow figure = figure(ref.number(), part, key);
        String title = figure.unit() == null ? figure.label() : figure.label() + ", " + figure.unit();
        AnalysisRound round = desk.round(ref);
        round.focus(
                new FocusContent(part, key, cut(title), why, figure.standing() == FigureStanding.GOOD, workEnvironment),
                me,
                desk.now());
        desk.stored(round, AuditAction.ADD);
    }

    private static String cut(String title) {
        return title.length() <= 300 ? title : title.substring(0, 300);
    }

    /** Goes on with something that no figure shows, and gives its position. */
    @RolesAllowed(Roles.MEDARBETARE)
    public int add(AnalysisRef ref, String title, String why, boolean good, boolean workEnvironment) {
        Employee me = desk.me();
        AnalysisRound round = desk.round(ref);
        FocusPoint point = round.focus(new FocusContent(null, null, title, why, good, workEnvironment), me, desk.now());
        desk.stored(round, AuditAction.ADD);
        return point.getPosition();
    }

    /** Does not go on with it after all. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void strike(AnalysisRef ref, int position, String because) {
        AnalysisRound round = desk.round(ref);
        round.strike(position, because);
        desk.stored(round, AuditAction.CHANGE);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void explain(AnalysisRef ref, int position, Long unitId, CauseArea area, String cause, String effect) {
        Employee me = desk.me();
        Unit unit = desk.unit(unitId, "causeUnit");
        AnalysisRound round = desk.round(ref);
        round.explain(position, new CauseContent(unit, area, cause, effect), me, desk.now());
        desk.stored(round, AuditAction.ADD);
    }

    /** @param position of the focus point that it is about; null for the whole round */
    @RolesAllowed(Roles.MEDARBETARE)
    public void note(AnalysisRef ref, Integer position, NoteContent content, Long unitId) {
        Employee me = desk.me();
        Unit unit = desk.unit(unitId, "noteUnit");
        AnalysisRound round = desk.round(ref);
        rounds.add(new RoundNote(
                round, position == null ? null : round.point(position), content, unit, me, desk.today(), desk.now()));
        desk.stored(round, AuditAction.ADD);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void conclude(AnalysisRef ref, int position, String words) {
        AnalysisRound round = desk.round(ref);
        round.conclude(position, words);
        desk.stored(round, AuditAction.CHANGE);
    }
}
