package se.ledstjarnan.web.deviation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.CommentRule;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.DeviationProcess;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.deviation.CaseDecisionService;
import se.ledstjarnan.ejb.deviation.CaseRef;
import se.ledstjarnan.ejb.deviation.SuspicionService;
import se.ledstjarnan.web.shared.Texts;

/** The form of one decision: a comment, and where needed a colleague or another case's number. */
@Named
@ViewScoped
public class CaseAct implements Serializable {

    private static final Set<DeviationAction> ASKED = EnumSet.of(
            DeviationAction.RETURN_TO_REPORTER,
            DeviationAction.ACKNOWLEDGE,
            DeviationAction.ASSIGN,
            DeviationAction.RECLASSIFY,
            DeviationAction.RESUME_INVESTIGATION,
            DeviationAction.SUSPECT_LEX_SARAH,
            DeviationAction.SUSPECT_LEX_MARIA,
            DeviationAction.LIFT_SUSPICION,
            DeviationAction.MOVE_TO_UNIT,
            DeviationAction.HAND_OVER,
            DeviationAction.LINK,
            DeviationAction.MARK_DUPLICATE,
            DeviationAction.CLOSE,
            DeviationAction.REOPEN);

    @Inject
    private CaseDecisionService decisions;

    @Inject
    private SuspicionService suspicions;

    @Inject
    private CasePage page;

    private String comment;
    private String other;
    private EmployeeName handler;

    /** What the address names already. That the events are the same is the handler's judgement, so the reason is only suggested. */
    @PostConstruct
    void begin() {
        other = page.getOf();
        if (other != null && page.getAction() == DeviationAction.MARK_DUPLICATE) {
            comment = Texts.of("deviation.act.sameEvent");
        }
    }

    /** Whether the action has a form of its own on the page. */
    static boolean isAsked(DeviationAction action) {
        return ASKED.contains(action);
    }

    public boolean isCommented() {
        return page.getAction() != DeviationAction.LINK;
    }

    public boolean isCommentNeeded() {
        return DeviationProcess.commentOf(page.getAction()) == CommentRule.REQUIRED;
    }

    public boolean isOtherAsked() {
        return page.getAction() == DeviationAction.LINK || page.getAction() == DeviationAction.MARK_DUPLICATE;
    }

    public boolean isHandlerAsked() {
        return page.getAction() == DeviationAction.ASSIGN;
    }

    /** What the comment is for, in words; plainly a comment where the action says no more. */
    public String getCommentLabel() {
        return textOr("act.comment." + page.getAction(), "act.comment");
    }

    /** What follows from the action; null where it goes without saying. */
    public String getHelp() {
        return textOr("act.help." + page.getAction(), null);
    }

    private String textOr(String key, String otherwise) {
        String text = Outside.said(page.getView(), key);
        boolean said = !text.equals("deviation." + key);
        return said ? text : otherwise == null ? null : Texts.of("deviation." + otherwise);
    }

    public String carryOut() {
        return carryOut(page.getAction());
    }

    public String planMeasures() {
        return carryOut(DeviationAction.PLAN_MEASURES);
    }

    private String carryOut(DeviationAction action) {
        CaseRef ref = page.ref();
        Runnable verb = () -> decide(action, ref);
        CaseTab next = action == DeviationAction.PLAN_MEASURES
                ? CaseTab.MEASURES
                : action == DeviationAction.LINK ? CaseTab.DOCUMENTS : page.getOpenTab();
        return page.run(verb, Outside.said(page.getView(), "act.done." + action), next);
    }

    private void decide(DeviationAction action, CaseRef ref) {
        switch (action) {
            case RETURN_TO_REPORTER -> decisions.sendBack(ref, comment);
            case ACKNOWLEDGE -> decisions.acknowledge(ref, comment);
            case ASSIGN -> decisions.assign(ref, handler == null ? null : handler.id(), comment);
            case PLAN_MEASURES -> decisions.planMeasures(ref);
            case RESUME_INVESTIGATION -> decisions.resumeInvestigation(ref, comment);
            case SUSPECT_LEX_SARAH, SUSPECT_LEX_MARIA -> suspicions.suspect(ref, comment);
            case LIFT_SUSPICION -> suspicions.lift(ref, comment);
            case LINK -> decisions.link(ref, other);
            case MARK_DUPLICATE -> decisions.markDuplicate(ref, other, comment);
            case CLOSE -> decisions.close(ref, comment);
            case REOPEN -> decisions.reopen(ref, comment);
            default -> throw new IllegalStateException(action + " has no form here");
        }
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public EmployeeName getHandler() {
        return handler;
    }

    public void setHandler(EmployeeName handler) {
        this.handler = handler;
    }
}
