package se.ledstjarnan.web.lexmaria;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.lexmaria.AnalysisPart;
import se.ledstjarnan.domain.lexmaria.LexMariaAction;
import se.ledstjarnan.ejb.lexmaria.LexMariaTab;
import se.ledstjarnan.ejb.lexmaria.LexMariaView;
import se.ledstjarnan.web.shared.Lack;
import se.ledstjarnan.web.shared.Texts;

/** What to do next with a case: where it stands in words, what is lacking, the main step and the others that the table allows. */
@Named
@RequestScoped
public class LexMariaNext {

    /** The first of these that may be done is the main one. */
    private static final List<LexMariaAction> MAIN = List.of(
            LexMariaAction.START,
            LexMariaAction.NOTIFY,
            LexMariaAction.DECIDE,
            LexMariaAction.FINISH,
            LexMariaAction.SEND_INVESTIGATION,
            LexMariaAction.CLOSE);

    @Inject
    private LexMariaPage page;

    public String getText() {
        return Texts.of("lexmaria.next." + view().head().status());
    }

    /** Who decides on the notification, for those who handle the case without being designated for it. */
    public List<String> getSaid() {
        List<String> said = new ArrayList<>();
        if (isWhoLinked()) {
            if (view().standing().expired() != null) {
                said.add(Texts.of(
                        "lexmaria.next.expired", view().standing().expired().toString()));
            }
            said.add(Texts.of("lexmaria.next.notifiers"));
        }
        if (view().head().isNotifiable() && view().ivo().notifiedOn() == null) {
            said.add(Texts.of("lexmaria.next.notifySoon"));
        }
        return said;
    }

    public boolean isWhoLinked() {
        boolean decided = view().head().toNotify() != null
                && (view().ivo().notifiedOn() != null || !view().head().isNotifiable());
        return view().head().status().isOpen() && !decided && !view().standing().isNotifier();
    }

    /** What the analysis lacks, for those who write it. */
    public List<Lack> getLacking() {
        return page.may("NOTE")
                ? view().standing().lacking().stream().map(this::lack).toList()
                : List.of();
    }

    private Lack lack(AnalysisPart part) {
        LexMariaAction action = switch (part) {
            case ASSIGNMENT -> LexMariaAction.COMMISSION;
            case COURSE -> LexMariaAction.TELL;
            case CAUSES, DEEPER_CAUSES -> LexMariaAction.CAUSE;
            case SERIOUSNESS -> LexMariaAction.JUDGE;
            default -> LexMariaAction.NOTE;
        };
        String about = part.takesNotes() ? "&part=" + part.name().toLowerCase(Locale.ROOT) : "";
        return new Lack(
                Texts.of("lexmaria.part." + part),
                page.address(LexMariaTab.ANALYSIS) + "&act=" + action.name().toLowerCase(Locale.ROOT) + about + "#act");
    }

    public List<String> getLeft() {
        return view().standing().left().stream()
                .map(demand -> Texts.of("lexmaria.closing." + demand))
                .toList();
    }

    /** Null where nothing stands out. */
    public LexMariaAction getMain() {
        return MAIN.stream()
                .filter(action -> page.may(action.name()))
                .findFirst()
                .orElse(page.may("JUDGE") && view().head().seriousness() == null ? LexMariaAction.JUDGE : informing());
    }

    private LexMariaAction informing() {
        return page.may("INFORM") && !view().standing().left().isEmpty() ? LexMariaAction.INFORM : null;
    }

    public List<LexMariaAction> getMore() {
        LexMariaAction main = getMain();
        return List.of(LexMariaAction.values()).stream()
                .filter(action -> action != main && page.may(action.name()))
                .toList();
    }

    private LexMariaView view() {
        return page.getView();
    }
}
