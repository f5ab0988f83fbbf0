package se.ledstjarnan.web.lexmaria;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import se.ledstjarnan.domain.lexmaria.AnalysisPart;
import se.ledstjarnan.domain.lexmaria.Assignment;
import se.ledstjarnan.domain.lexmaria.LexMariaAction;
import se.ledstjarnan.ejb.lexmaria.AnalysisService;
import se.ledstjarnan.ejb.lexmaria.LearningService;
import se.ledstjarnan.ejb.lexmaria.LexMariaRef;
import se.ledstjarnan.ejb.lexmaria.LexMariaTab;
import se.ledstjarnan.ejb.lexmaria.LexMariaView;
import se.ledstjarnan.ejb.lexmaria.LexMariaWork;
import se.ledstjarnan.ejb.lexmaria.NotifierService;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** The form of one step of a case: which fields it has, and what it does. */
@Named
@ViewScoped
public class LexMariaAct implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<LexMariaAction> WITHOUT_FIELDS =
            EnumSet.of(LexMariaAction.START, LexMariaAction.FINISH, LexMariaAction.CLOSE);

    @Inject
    private LexMariaWork work;

    @Inject
    private AnalysisService writing;

    @Inject
    private NotifierService notifier;

    @Inject
    private LearningService learning;

    @Inject
    private LexMariaPage page;

    @Inject
    private Say say;

    private final LexMariaForm form = new LexMariaForm();
    private final AnalysisForm analysis = new AnalysisForm();
    private final MatterForm matter = new MatterForm();

    @PostConstruct
    void begin() {
        LexMariaView view = page.getView();
        form.setDay(say.today());
        form.setReference(view.ivo().reference());
        form.setSeriousness(view.head().seriousness());
        matter.begin(view.matters().device(), view.matters().licensee());
        matter.setSuspectedOn(matter.getSuspectedOn() == null ? say.today() : matter.getSuspectedOn());
        analysis.setPart(Asked.constant(AnalysisPart.class, Asked.parameter("part"), null));
        Assignment given = view.matters().assignment();
        if (page.getAction() == LexMariaAction.COMMISSION && given != null) {
            analysis.setPurpose(given.getPurpose());
            analysis.setGivenBy(given.getGivenBy());
            analysis.setDay(given.getGivenOn());
            analysis.setTeam(given.getTeam());
            analysis.setMethod(given.getMethod());
        }
    }

    /** The fields of the step, as a file; nothing for a step that asks for none. */
    public String getFields() {
        LexMariaAction action = page.getAction();
        return WITHOUT_FIELDS.contains(action)
                ? ""
                : switch (action) {
                    case NOTIFY -> "/WEB-INF/ivo/act-notify.xhtml";
                    case SEND_INVESTIGATION -> "/WEB-INF/ivo/act-sent.xhtml";
                    case IVO_DECIDED -> "/WEB-INF/ivo/act-decided.xhtml";
                    default -> "/WEB-INF/lexmaria/act-" + action.name().toLowerCase(Locale.ROOT) + ".xhtml";
                };
    }

    /** What follows from the step; null where it goes without saying. */
    public String getHelp() {
        String key = "lexmaria.act.help." + page.getAction();
        String text = Texts.of(key);
        return text.equals(key) ? null : text;
    }

    public String carryOut() {
        LexMariaAction action = page.getAction();
        LexMariaRef ref = page.ref();
        return page.run(() -> act(action, ref), "lexmaria.done." + action, next(action));
    }

    private LexMariaTab next(LexMariaAction action) {
        return switch (action) {
            case START, COMMISSION, TELL, CAUSE, NOTE, FINISH -> LexMariaTab.ANALYSIS;
            case JUDGE, DECIDE, CONCLUDE_QUICKLY -> LexMariaTab.DECISION;
            case NOTIFY, SEND_INVESTIGATION, IVO_DECIDED -> LexMariaTab.IVO;
            case INFORM -> LexMariaTab.TOLD;
            case SHARE -> LexMariaTab.LEARNING;
            case DEVICE, LICENSEE -> LexMariaTab.EVENT;
            default -> page.getOpenTab();
        };
    }

    private void act(LexMariaAction action, LexMariaRef ref) {
        switch (action) {
            case START -> work.start(ref);
            case ASSIGN ->
                work.assign(
                        ref,
                        form.getInvestigator() == null
                                ? null
                                : form.getInvestigator().id());
            case PROTECT -> work.protect(ref, form.getText(), form.getDay());
            case COMMISSION ->
                writing.commission(
                        ref,
                        analysis.getPurpose(),
                        analysis.getGivenBy(),
                        analysis.getDay(),
                        analysis.getTeam(),
                        analysis.getMethod());
            case TELL -> writing.tell(ref, analysis.happenedAt(), analysis.getText(), analysis.getSource());
            case CAUSE ->
                writing.cause(ref, analysis.getLevel(), analysis.getArea(), analysis.getText(), analysis.getSource());
            case NOTE ->
                writing.note(ref, analysis.getPart(), analysis.getNature(), analysis.getText(), analysis.getSource());
            case JUDGE -> work.judge(ref, form.getSeriousness(), form.getComment());
            case DECIDE -> notifier.decide(ref, form.getNotify(), form.getComment());
            case CONCLUDE_QUICKLY -> notifier.concludeQuickly(ref, form.getSeriousness(), form.getComment());
            case FINISH -> work.finish(ref);
            case NOTIFY -> notifier.notified(ref, form.getDay(), form.getReference());
            case SEND_INVESTIGATION -> notifier.sent(ref, form.getDay());
            case IVO_DECIDED ->
                notifier.ivoDecided(ref, form.getDay(), form.getReference(), form.getDecision(), form.getOutcome());
            case INFORM -> work.inform(ref, form.told());
            case DEVICE ->
                work.device(ref, matter.getProduct(), matter.getManufacturerToldOn(), matter.getAgencyToldOn());
            case LICENSEE ->
                notifier.licensee(
                        ref,
                        matter.getReason(),
                        matter.getSuspectedOn(),
                        matter.getNotifiedOn(),
                        matter.getReference());
            case SHARE ->
                learning.share(ref, matter.getHeadline(), matter.getLearning(), matter.chosen(), matter.isAttested());
            case CLOSE -> work.close(ref);
            case REOPEN -> work.reopen(ref, form.getComment());
        }
    }

    public LexMariaForm getForm() {
        return form;
    }

    public AnalysisForm getAnalysis() {
        return analysis;
    }

    public MatterForm getMatter() {
        return matter;
    }
}
