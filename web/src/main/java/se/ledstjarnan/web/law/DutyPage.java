package se.ledstjarnan.web.law;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.law.Citation;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.DutyRule;
import se.ledstjarnan.domain.law.RegisterChange;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.law.LawService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Texts;

/** One duty with its paragraphs and history, and the one change that an administrator is preparing. */
@Named
@ViewScoped
public class DutyPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/WEB-INF/law/duty-";

    /** What can be changed, in lower case in the address. */
    public enum Act {
        TERMS,
        CITE,
        END,
        CHECK
    }

    @Inject
    private LawService law;

    @Inject
    private LawWords words;

    private String asked;
    private String askedAct;
    private String number;
    private Act act;
    private DutyRule rule;
    private Citation citation;
    private List<RegisterChange> history;

    public void load() {
        Duty duty = Asked.constant(Duty.class, asked, null);
        if (duty == null) {
            throw new NotFoundException();
        }
        rule = law.duty(duty);
        history = law.history(duty);
        act = isAdministrator() ? Asked.constant(Act.class, askedAct, null) : null;
        if (act == Act.END || act == Act.CHECK) {
            citation = rule.citations().stream()
                    .filter(each -> String.valueOf(each.number()).equals(number))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }
    }

    /** Carries out a change and shows the duty anew, or says at the field what is wrong. */
    public String run(String form, Runnable change) {
        try {
            change.run();
            return Answer.saved(
                    "/law/duty?duty=" + rule.duty().name().toLowerCase(Locale.ROOT),
                    "law.saved",
                    Texts.of("law.duty." + rule.duty()));
        } catch (DomainException e) {
            return Answer.refused(form, e);
        }
    }

    public boolean isAdministrator() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Role.SYSTEMFORVALTARE.name());
    }

    /** The form of the change; nothing where none is being prepared. */
    public String getActFragment() {
        return act == null ? "" : FOLDER + act.name().toLowerCase(Locale.ROOT) + ".xhtml";
    }

    /** The address of this page with a change to prepare. */
    public String link(String change, Integer paragraph) {
        return "/law/duty.xhtml?duty=" + rule.duty().name().toLowerCase(Locale.ROOT)
                + (change == null ? "" : "&act=" + change)
                + (paragraph == null ? "" : "&no=" + paragraph);
    }

    /** What holds or is to come before what has ended. */
    public List<Citation> getCitations() {
        return rule.citations().stream()
                .sorted(Comparator.comparing(words::isEnded))
                .toList();
    }

    public DutyRule getRule() {
        return rule;
    }

    /** The paragraph that is being changed; null for none. */
    public Citation getCitation() {
        return citation;
    }

    public List<RegisterChange> getHistory() {
        return history;
    }

    public Act getPrepared() {
        return act;
    }

    /** As it stands in the address. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getAskedAct() {
        return askedAct;
    }

    public void setAskedAct(String askedAct) {
        this.askedAct = askedAct;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
