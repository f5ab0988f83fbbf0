package se.ledstjarnan.web.board;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.board.ItemKind;
import se.ledstjarnan.domain.board.ItemOutcome;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.board.ItemRow;

/** What is typed on the page of an item. */
public class BoardItemDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private ItemKind kind;
    private String title;
    private String proposal;
    private ItemOutcome outcome;
    private String words;
    private String paragraph;
    private String registerNumber;
    private String task;
    private EmployeeName owner;
    private LocalDate due;
    private String done;

    void fill(ItemRow row) {
        kind = row.kind();
        title = row.title();
        proposal = row.proposal();
        task = row.followUp();
        due = row.due();
        owner = row.ownerId() == null ? null : new EmployeeName(row.ownerId(), row.owner(), row.ownerTitle(), null);
    }

    Long ownerId() {
        return owner == null ? null : owner.id();
    }

    public ItemKind[] getKinds() {
        return ItemKind.values();
    }

    /** What can come of such an item. */
    public Set<ItemOutcome> getOutcomes() {
        return kind.outcomes();
    }

    public ItemKind getKind() {
        return kind;
    }

    public void setKind(ItemKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public ItemOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ItemOutcome outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String paragraph) {
        this.paragraph = paragraph;
    }

    public String getRegisterNumber() {
        return registerNumber;
    }

    public void setRegisterNumber(String registerNumber) {
        this.registerNumber = registerNumber;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public EmployeeName getOwner() {
        return owner;
    }

    public void setOwner(EmployeeName owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
