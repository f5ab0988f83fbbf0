package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.Missing;
import se.ledstjarnan.ejb.deviation.CaseView;
import se.ledstjarnan.web.shared.Texts;

/**
 * What the case needs next of the one who looks: a sentence, what hinders closing, one main choice and the other ones that the table
 * of transitions allows.
 */
@Named
@RequestScoped
public class NextStep {

    /** Asked for in a form of their own, or done on a tab. */
    private static final Set<DeviationAction> ON_TABS = EnumSet.of(
            DeviationAction.TRIAGE,
            DeviationAction.COMPLETE,
            DeviationAction.ADD_ADDENDUM,
            DeviationAction.INVITE,
            DeviationAction.CONTRIBUTE,
            DeviationAction.INVESTIGATE,
            DeviationAction.ADD_MEASURE,
            DeviationAction.MARK_COMPLAINT,
            DeviationAction.GIVE_FEEDBACK);

    private static final Set<DeviationAction> FIRST = EnumSet.of(
            DeviationAction.RETURN_TO_REPORTER,
            DeviationAction.RESUME_INVESTIGATION,
            DeviationAction.CLOSE,
            DeviationAction.REOPEN,
            DeviationAction.SUSPECT_LEX_SARAH,
            DeviationAction.SUSPECT_LEX_MARIA);

    @Inject
    private CasePage page;

    /** A choice: to another tab, to an action's form, or an action that asks nothing. */
    public record Choice(String label, CaseTab tab, DeviationAction act) {}

    /** What hinders closing, with the tab where it is mended. */
    public record Lack(String text, CaseTab tab) {}

    public String getText() {
        CaseView view = page.getView();
        if (is(CaseActor.HANDLER)) {
            return Outside.said(view, "next." + key(view));
        }
        if (is(CaseActor.CONTRIBUTOR)) {
            return Texts.of(answerable() ? "deviation.next.contribute" : "deviation.next.contributed");
        }
        String who = view.handlers().isEmpty() ? Texts.of("deviation.next.nobody") : String.join(", ", view.handlers());
        return Texts.of("deviation.next.reader", who);
    }

    private String key(CaseView view) {
        List<Missing> missing = view.standing().missing();
        boolean numberAlone = List.of(Missing.REGISTER_NUMBER).equals(missing);
        String open = view.head().status() == DeviationStatus.ACTING ? "act" : "shortTrack";
        String ready = missing.isEmpty() ? "ready" : numberAlone ? "register" : open;
        return switch (view.head().status()) {
            case REPORTED -> page.may("ACKNOWLEDGE") ? "thank" : "triage";
            case RETURNED -> "returned";
            case INVESTIGATING -> view.head().shortTrack() ? ready : investigating(view);
            case ACTING -> ready;
            case CLOSED -> "closed";
            case ACKNOWLEDGED -> "acknowledged";
            case DUPLICATE -> "duplicate";
        };
    }

    private static String investigating(CaseView view) {
        return investigated(view) ? "investigated" : "investigate";
    }

    private static boolean investigated(CaseView view) {
        List<Missing> missing = view.standing().missing();
        return !missing.contains(Missing.WHAT_HAPPENED) && !missing.contains(Missing.CAUSE);
    }

    /** The one thing to do, or null. */
    public Choice getMain() {
        CaseView view = page.getView();
        if (answerable()) {
            return to("answer", CaseTab.INVESTIGATION);
        }
        if (!is(CaseActor.HANDLER)) {
            return null;
        }
        return switch (view.head().status()) {
            case REPORTED -> page.may("ACKNOWLEDGE") ? act(DeviationAction.ACKNOWLEDGE) : to("triage", CaseTab.EVENT);
            case INVESTIGATING -> view.head().shortTrack() ? mend(view) : investigation(view);
            case ACTING -> mend(view);
            default -> null;
        };
    }

    private static Choice investigation(CaseView view) {
        return investigated(view)
                ? new Choice(Texts.of("deviation.next.plan.button"), null, DeviationAction.PLAN_MEASURES)
                : to("investigate", CaseTab.INVESTIGATION);
    }

    private static Choice mend(CaseView view) {
        List<Missing> missing = view.standing().missing();
        if (missing.isEmpty()) {
            return act(DeviationAction.CLOSE);
        }
        return switch (missing.get(0)) {
            case WHAT_HAPPENED, CAUSE, INVITATIONS -> to("investigate", CaseTab.INVESTIGATION);
            case MEASURES -> to("measures", CaseTab.MEASURES);
            case FEEDBACK -> to("feedback", CaseTab.FEEDBACK);
            case REGISTER_NUMBER -> null;
        };
    }

    private static Choice to(String key, CaseTab tab) {
        return new Choice(Texts.of("deviation.next." + key + ".button"), tab, null);
    }

    private static Choice act(DeviationAction action) {
        return new Choice(Texts.of("deviation.action." + action), null, action);
    }

    /** Only one button of the page is the main one: not this, where the form for it stands open beside it. */
    public String getMainStyle() {
        Choice main = getMain();
        boolean open = page.getAction() != null || (main.tab() != null && main.tab() == page.getOpenTab());
        return open ? "button secondary" : "button";
    }

    /** Beside the main choice: at most one, the rest are folded away. */
    public List<Choice> getFirst() {
        return others().stream()
                .filter(choice -> FIRST.contains(choice.act()))
                .limit(1)
                .toList();
    }

    public List<Choice> getMore() {
        List<Choice> first = getFirst();
        return others().stream().filter(choice -> !first.contains(choice)).toList();
    }

    /** In the table's order. */
    private List<Choice> others() {
        Choice main = getMain();
        return page.getView().standing().allowed().stream()
                .filter(action -> !ON_TABS.contains(action) && (main == null || main.act() != action))
                .filter(action -> action != DeviationAction.PLAN_MEASURES && action != page.getAction())
                .filter(action -> action != DeviationAction.CLOSE
                        || page.getView().standing().missing().isEmpty())
                .sorted()
                .map(NextStep::act)
                .toList();
    }

    /** For the handler only; others cannot mend it. */
    public List<Lack> getLacking() {
        CaseView view = page.getView();
        boolean worked = page.may("CLOSE");
        return worked
                ? view.standing().missing().stream()
                        .map(lack -> lack(lack, view))
                        .toList()
                : List.of();
    }

    private static Lack lack(Missing missing, CaseView view) {
        String key = "deviation.missing." + missing;
        return switch (missing) {
            case WHAT_HAPPENED, CAUSE -> new Lack(Texts.of(key), CaseTab.INVESTIGATION);
            case MEASURES -> new Lack(Texts.of(key, view.standing().kept().measuresNotEnded()), CaseTab.MEASURES);
            case INVITATIONS ->
                new Lack(Texts.of(key, view.standing().kept().invitationsOpen()), CaseTab.INVESTIGATION);
            case FEEDBACK -> new Lack(Texts.of(Outside.is(view) ? "deviation.outside.reply" : key), CaseTab.FEEDBACK);
            case REGISTER_NUMBER -> new Lack(Texts.of(key), CaseTab.EVENT);
        };
    }

    private boolean answerable() {
        return page.may("CONTRIBUTE")
                && page.getView().standing().kept().invitationsOpen() > 0
                && !is(CaseActor.HANDLER);
    }

    private boolean is(CaseActor actor) {
        return page.getView().standing().actors().contains(actor);
    }
}
