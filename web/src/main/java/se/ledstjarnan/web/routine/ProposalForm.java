package se.ledstjarnan.web.routine;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.ejb.routine.Passage;
import se.ledstjarnan.ejb.routine.ProposalPlaces;
import se.ledstjarnan.ejb.routine.ProposalService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** A change that the reader of a document proposes, at a place in its text. */
@Named
@ViewScoped
public class ProposalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 90;

    @Inject
    private ProposalService proposals;

    private String number;
    private ProposalPlaces places;
    private Integer place;
    private String words;

    public void load() {
        places = proposals.places(Typed.number(number));
    }

    /** Where a new version came while one wrote, its places are shown, and what was written stays. */
    public String send() {
        if (Attempt.to(() -> proposals.propose(places.number(), places.version(), place, words))) {
            return Answer.saved("/routine/proposals.xhtml", "routine.proposal.sent");
        }
        int seen = places.version();
        load();
        if (places.version() != seen) {
            place = null;
        }
        return null;
    }

    /** The passages under their headings; each heading stands for all that is under it. */
    public List<SelectItem> getChoices() {
        List<SelectItem> choices = new ArrayList<>();
        String heading = Texts.of("routine.proposal.beginning");
        List<SelectItem> under = new ArrayList<>();
        for (int i = 0; i < places.passages().size(); i++) {
            Passage passage = places.passages().get(i);
            if (passage.heading()) {
                close(choices, heading, under);
                heading = passage.words();
                under.add(new SelectItem(i, Texts.of("routine.proposal.section", shortly(heading))));
            } else {
                under.add(new SelectItem(i, shortly(passage.words())));
            }
        }
        close(choices, heading, under);
        return choices;
    }

    private static void close(List<SelectItem> choices, String heading, List<SelectItem> under) {
        if (!under.isEmpty()) {
            choices.add(new SelectItemGroup(shortly(heading), null, false, under.toArray(SelectItem[]::new)));
            under.clear();
        }
    }

    private static String shortly(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)).strip() + "…";
    }

    public ProposalPlaces getPlaces() {
        return places;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
