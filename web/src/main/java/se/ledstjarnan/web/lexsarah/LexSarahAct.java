package se.ledstjarnan.web.lexsarah;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.InformedParty;
import se.ledstjarnan.domain.lexsarah.LexSarahAction;
import se.ledstjarnan.domain.lexsarah.LexSarahActor;
import se.ledstjarnan.ejb.lexsarah.IvoService;
import se.ledstjarnan.ejb.lexsarah.LexSarahDecisionService;
import se.ledstjarnan.ejb.lexsarah.LexSarahRef;
import se.ledstjarnan.ejb.lexsarah.LexSarahTab;
import se.ledstjarnan.ejb.lexsarah.LexSarahView;
import se.ledstjarnan.ejb.lexsarah.LexSarahWork;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** The form of one step of a case: which fields it has, and what it does. */
@Named
@ViewScoped
public class LexSarahAct implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<LexSarahAction> REASONED = EnumSet.of(
            LexSarahAction.PROPOSE,
            LexSarahAction.PROPOSE_QUICKLY,
            LexSarahAction.RETURN,
            LexSarahAction.FIND_SERIOUS,
            LexSarahAction.DECIDE,
            LexSarahAction.REOPEN);

    @Inject
    private LexSarahWork work;

    @Inject
    private LexSarahDecisionService decisions;

    @Inject
    private IvoService ivo;

    @Inject
    private LexSarahPage page;

    @Inject
    private Say say;

    private final LexSarahForm form = new LexSarahForm();

    @PostConstruct
    void begin() {
        form.setDay(say.today());
        if (page.getAction() == LexSarahAction.DECIDE) {
            form.setGrade(page.getView().head().proposed());
        }
        if (page.getAction() == LexSarahAction.IVO_DECIDED) {
            form.setReference(page.getView().ivo().reference());
        }
    }

    /** Whether the form is of the action. */
    public boolean is(String action) {
        return page.getAction() == LexSarahAction.valueOf(action);
    }

    public boolean isReasoned() {
        return REASONED.contains(page.getAction());
    }

    public boolean isGraded() {
        return is("PROPOSE") || is("DECIDE") || is("FIND_SERIOUS");
    }

    /** A political body's decision rests on its minutes; a person's on the delegation, which the product knows. */
    public boolean isByMinutes() {
        return page.getView().standing().actors().contains(LexSarahActor.BODY) && (is("DECIDE") || is("FIND_SERIOUS"));
    }

    public String getCommentLabel() {
        return textOr("lexsarah.act.comment." + page.getAction(), Texts.of("lexsarah.act.comment"));
    }

    /** What follows from the step; null where it goes without saying. */
    public String getHelp() {
        return textOr("lexsarah.act.help." + page.getAction(), null);
    }

    private static String textOr(String key, String otherwise) {
        String text = Texts.of(key);
        return text.equals(key) ? otherwise : text;
    }

    /** An early finding is always one of those that IVO is told of. */
    public List<Grade> getGrades() {
        return Arrays.stream(Grade.values())
                .filter(grade -> !is("FIND_SERIOUS") || grade.isSerious())
                .toList();
    }

    /** Whoever reported it only where somebody did, with an account or as a performer. */
    public List<InformedParty> getParties() {
        LexSarahView.Report report = page.getView().report();
        return Arrays.stream(InformedParty.values())
                .filter(party -> party != InformedParty.REPORTER || report.reporter() != null)
                .filter(party -> party != InformedParty.PERFORMER || report.performer() != null)
                .toList();
    }

    public String carryOut() {
        LexSarahAction action = page.getAction();
        LexSarahRef ref = page.ref();
        return page.run(() -> act(action, ref), "lexsarah.done." + action, next(action));
    }

    private LexSarahTab next(LexSarahAction action) {
        return switch (action) {
            case START -> LexSarahTab.INVESTIGATION;
            case PROPOSE, PROPOSE_QUICKLY, DECIDE, FIND_SERIOUS, RETURN -> LexSarahTab.DECISION;
            case NOTIFY, SEND_INVESTIGATION, IVO_DECIDED -> LexSarahTab.IVO;
            case INFORM -> LexSarahTab.TOLD;
            default -> page.getOpenTab();
        };
    }

    private void act(LexSarahAction action, LexSarahRef ref) {
        switch (action) {
            case START -> work.start(ref, form.getArea(), form.isManagerConcerned());
            case ASSIGN ->
                work.assign(
                        ref,
                        form.getInvestigator() == null
                                ? null
                                : form.getInvestigator().id());
            case PROTECT -> work.protect(ref, form.getText(), form.getDay());
            case PROPOSE -> work.propose(ref, form.getGrade(), form.getComment());
            case PROPOSE_QUICKLY -> work.proposeQuickly(ref, form.getComment());
            case RETURN -> decisions.sendBack(ref, form.getComment());
            case FIND_SERIOUS -> decisions.findSerious(ref, form.getGrade(), form.getComment(), form.getBasis());
            case DECIDE -> decisions.decide(ref, form.getGrade(), form.getComment(), form.getBasis(), form.getDay());
            case NOTIFY -> ivo.notified(ref, form.getDay(), form.getReference());
            case SEND_INVESTIGATION -> ivo.sent(ref, form.getDay());
            case IVO_DECIDED ->
                ivo.decided(ref, form.getDay(), form.getReference(), form.getDecision(), form.getOutcome());
            case INFORM -> work.inform(ref, form.getParty(), form.getDay(), form.getText());
            case CLOSE -> work.close(ref);
            case REOPEN -> work.reopen(ref, form.getComment());
            default -> throw new IllegalStateException(action + " has no form here");
        }
    }

    public LexSarahForm getForm() {
        return form;
    }
}
