package se.ledstjarnan.domain.disposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.Text;

/** One case on a list. The database puts them there and removes them; a person may only leave one out. */
@Entity
@Table(name = "disposal_item")
public class DisposalItem extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "list_id", updatable = false)
    private DisposalList list;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Hinder hinder;

    @Column(name = "left_out_reason")
    private String leftOutReason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "left_out_by_id")
    private Employee leftOutBy;

    protected DisposalItem() {}

    /** Keeps the case, for this time. */
    public void leaveOut(String reason, Employee by) {
        list.demandDraft();
        leftOutReason = Text.required(reason, Text.SHORT, "reason");
        leftOutBy = by;
    }

    public void takeBack() {
        list.demandDraft();
        leftOutReason = null;
        leftOutBy = null;
    }

    public DisposalList getList() {
        return list;
    }
}
