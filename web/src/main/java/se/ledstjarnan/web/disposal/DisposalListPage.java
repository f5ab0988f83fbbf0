package se.ledstjarnan.web.disposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import se.ledstjarnan.domain.disposal.DisposalStatus;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.disposal.DisposalService;
import se.ledstjarnan.ejb.disposal.DisposalView;
import se.ledstjarnan.ejb.disposal.DisposalWorkService;
import se.ledstjarnan.ejb.disposal.ItemChoice;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** One list of cases to remove: going through it, laying it forward, and the other's decision. */
@Named("disposalList")
@ViewScoped
public class DisposalListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisposalService lists;

    @Inject
    private DisposalWorkService work;

    @Inject
    private CurrentUser user;

    private String number;
    private String show;
    private String after;
    private DisposalView view;
    private DisposalView.Items items;
    private boolean keeper;
    private boolean proposer;
    private String reason;
    private String words;

    public void load() {
        keeper = user.hasRole(Role.REGISTRATOR) || user.hasRole(Role.SYSTEMFORVALTARE);
        refresh(Typed.number(number));
    }

    private void refresh(int known) {
        view = lists.open(known);
        proposer = Objects.equals(view.proposedById(), user.employeeId());
        Long last = Typed.optionalId(after);
        items = lists.items(known, getChoice(), last == null ? 0 : last);
    }

    /** Anything else than a choice shows what is to go. */
    public ItemChoice getChoice() {
        return Arrays.stream(ItemChoice.values())
                .filter(each -> each.name().equals(show))
                .findFirst()
                .orElse(ItemChoice.REMOVABLE);
    }

    public ItemChoice[] getChoices() {
        return ItemChoice.values();
    }

    public long count(ItemChoice choice) {
        return switch (choice) {
            case REMOVABLE -> view.counts().removable();
            case HINDERED -> view.counts().hindered();
            case LEFT_OUT -> view.counts().leftOut();
        };
    }

    public String leaveOut(long item) {
        return after(() -> work.leaveOut(view.number(), view.version(), item, reason), "disposal.done.leftOut");
    }

    public String takeBack(long item) {
        return after(() -> work.takeBack(view.number(), view.version(), item), "disposal.done.takenBack");
    }

    public String propose() {
        return after(() -> work.propose(view.number(), view.version()), "disposal.done.proposed");
    }

    public String approve() {
        return after(() -> work.approve(view.number(), view.version()), "disposal.done.approved");
    }

    public String reject() {
        return after(() -> work.reject(view.number(), view.version(), words), "disposal.done.rejected");
    }

    private String after(Runnable verb, String said) {
        if (Attempt.to(verb, () -> refresh(view.number()), "disposal.stale")) {
            Attempt.done(Texts.of(said));
            return "/disposal/list?faces-redirect=true&number=" + view.number() + "&show=" + getChoice();
        }
        return null;
    }

    /** Whether the reader goes through it now. */
    public boolean isOpen() {
        return keeper && view.status() == DisposalStatus.DRAFT;
    }

    public boolean isProposed() {
        return view.status() == DisposalStatus.PROPOSED;
    }

    /** Whether somebody else has to approve what the reader has laid forward. */
    public boolean isOwn() {
        return proposer;
    }

    public boolean isRejectable() {
        return isOpen() || isProposed();
    }

    public String getLast() {
        return String.valueOf(items.rows().get(items.rows().size() - 1).id());
    }

    public DisposalView getView() {
        return view;
    }

    public DisposalView.Items getItems() {
        return items;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
