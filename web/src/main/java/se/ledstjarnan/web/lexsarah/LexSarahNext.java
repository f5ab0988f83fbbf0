package se.ledstjarnan.web.lexsarah;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.lexsarah.LexSarahAction;
import se.ledstjarnan.domain.lexsarah.LexSarahActor;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.ejb.lexsarah.LexSarahTab;
import se.ledstjarnan.ejb.lexsarah.LexSarahView;
import se.ledstjarnan.web.shared.Lack;
import se.ledstjarnan.web.shared.Texts;

/** What to do next with a case: where it stands in words, what is lacking, the main step and the others that the table allows. */
@Named
@RequestScoped
public class LexSarahNext {

    /** The first of these that may be done is the main one. */
    private static final List<LexSarahAction> MAIN = List.of(
            LexSarahAction.START,
            LexSarahAction.DECIDE,
            LexSarahAction.NOTIFY,
            LexSarahAction.PROPOSE,
            LexSarahAction.SEND_INVESTIGATION,
            LexSarahAction.CLOSE);

    @Inject
    private LexSarahPage page;

    public String getText() {
        return Texts.of("lexsarah.next." + view().head().status());
    }

    /** Who may decide, or that nobody may and whom to ask; empty unless it waits for that. */
    public List<String> getSaid() {
        List<String> said = new ArrayList<>();
        if (view().head().status() == LexSarahStatus.PROPOSED) {
            List<String> names = view().standing().deciders();
            said.add(
                    names.isEmpty()
                            ? Texts.of("lexsarah.next.nobody")
                            : Texts.of("lexsarah.next.deciders", String.join(", ", names)));
            if (view().standing().expired() != null) {
                said.add(Texts.of(
                        "lexsarah.next.expired", view().standing().expired().toString()));
            }
            boolean decider = view().standing().actors().contains(LexSarahActor.DECIDER)
                    || view().standing().actors().contains(LexSarahActor.BODY);
            if (decider && !page.may("DECIDE")) {
                said.add(Texts.of("lexsarah.next.own"));
            }
        }
        return said;
    }

    /** A person's right to decide is in the register of the designated; a political body's is not. */
    public boolean isWhoLinked() {
        return !getSaid().isEmpty() && !view().standing().politicalBody();
    }

    /** What a proposal lacks, for those who write the investigation. */
    public List<Lack> getLacking() {
        String write = page.address(LexSarahTab.INVESTIGATION) + "#write";
        return page.may("NOTE")
                ? view().standing().missing().stream()
                        .map(point -> new Lack(Texts.of("lexsarah.point." + point), write))
                        .toList()
                : List.of();
    }

    public List<String> getLeft() {
        return view().standing().closing().stream()
                .map(demand -> Texts.of("lexsarah.closing." + demand))
                .toList();
    }

    /** Null where nothing stands out. */
    public LexSarahAction getMain() {
        if (view().head().status() == LexSarahStatus.DECIDED && page.may("INFORM") && !page.may("CLOSE")) {
            return page.may("NOTIFY") ? LexSarahAction.NOTIFY : LexSarahAction.INFORM;
        }
        return MAIN.stream()
                .filter(action -> page.may(action.name()))
                .findFirst()
                .orElse(null);
    }

    public List<LexSarahAction> getMore() {
        LexSarahAction main = getMain();
        return List.of(LexSarahAction.values()).stream()
                .filter(action -> action != main && action != LexSarahAction.NOTE && page.may(action.name()))
                .toList();
    }

    private LexSarahView view() {
        return page.getView();
    }
}
