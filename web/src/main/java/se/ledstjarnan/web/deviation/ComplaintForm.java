package se.ledstjarnan.web.deviation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.Complaint;
import se.ledstjarnan.domain.deviation.ComplaintNature;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.ejb.deviation.CaseRef;
import se.ledstjarnan.ejb.deviation.ComplaintService;
import se.ledstjarnan.web.shared.Choices;
import se.ledstjarnan.web.shared.Texts;

/** What a complaint is found to be, and to whom it is handed. */
@Named
@ViewScoped
public class ComplaintForm implements Serializable {

    @Inject
    private ComplaintService complaints;

    @Inject
    private CasePage page;

    private ComplaintNature nature;
    private boolean aboutChild;
    private Long unit;
    private String receiver;
    private LocalDate clearOn;
    private String comment;

    @PostConstruct
    void begin() {
        Complaint complaint = page.getView().complaint();
        nature = complaint.getNature();
        aboutChild = complaint.isAboutChild();
    }

    public String mark() {
        return page.run(
                () -> complaints.mark(page.ref(), nature, aboutChild),
                Texts.of("deviation.complaint.marked"),
                CaseTab.EVENT);
    }

    /** Carries out whichever of the two the page asks about; moved away, the case may no longer be the user's to read. */
    public String handOver() {
        CaseRef ref = page.ref();
        if (page.getAction() == DeviationAction.MOVE_TO_UNIT) {
            String done = Texts.of("deviation.act.done.MOVE_TO_UNIT", ref.number());
            String next = page.run(() -> complaints.moveTo(ref, unit, comment), done, null);
            return next == null ? null : "/deviation/cases.xhtml?faces-redirect=true";
        }
        return page.run(
                () -> complaints.handOver(ref, receiver, clearOn, comment),
                Texts.of("deviation.act.done.HAND_OVER"),
                CaseTab.FEEDBACK);
    }

    public boolean isMove() {
        return page.getAction() == DeviationAction.MOVE_TO_UNIT;
    }

    public List<SelectItem> getUnits() {
        return complaints.units().stream()
                .filter(choice -> !choice.id().equals(page.getView().head().unitId()))
                .map(choice -> new SelectItem(choice.id(), choice.name()))
                .toList();
    }

    public List<Choices.Item> getNatures() {
        return List.of(item(ComplaintNature.COMPLAINT), item(ComplaintNature.COMMENT));
    }

    private static Choices.Item item(ComplaintNature each) {
        return new Choices.Item(each.name(), Texts.of("deviation.nature.of." + each), null);
    }

    public String getNature() {
        return nature == null ? null : nature.name();
    }

    public void setNature(String name) {
        nature = Constants.named(ComplaintNature.class, name);
    }

    public boolean isAboutChild() {
        return aboutChild;
    }

    public void setAboutChild(boolean aboutChild) {
        this.aboutChild = aboutChild;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public LocalDate getClearOn() {
        return clearOn;
    }

    public void setClearOn(LocalDate clearOn) {
        this.clearOn = clearOn;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
