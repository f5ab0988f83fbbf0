package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;

/** A reply to the reporter. Without one a case cannot be closed (C6). */
@Entity
@Table(name = "feedback")
public class Feedback extends CaseChild {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FeedbackChannel channel;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(updatable = false)
    private String planned;

    @Column(name = "to_child", updatable = false)
    private String toChild;

    @Column(name = "why_not_to_child", updatable = false)
    private String whyNotToChild;

    @Embedded
    private Provenance provenance;

    protected Feedback() {}

    Feedback(Deviation deviation, FeedbackChannel channel, Reply reply, Employee author, Instant now) {
        super(deviation);
        if (channel == null) {
            throw DomainException.at("channel", "shared.required");
        }
        checkReached(deviation, channel);
        if (deviation.getComplaint().isAboutChild() && reply.toChild() == null && reply.whyNotToChild() == null) {
            throw DomainException.at("toChild", "deviation.childUnanswered");
        }
        this.channel = channel;
        this.text = reply.text();
        this.planned = reply.planned();
        this.toChild = reply.toChild();
        this.whyNotToChild = reply.whyNotToChild();
        this.provenance = new Provenance(now, author, null);
    }

    /** Whoever complained by way of somebody on the staff has no account: that colleague reading it is no reply to them. */
    private static void checkReached(Deviation deviation, FeedbackChannel channel) {
        boolean outside = deviation.getReport().getSource() != ReportSource.STAFF;
        if (channel == FeedbackChannel.IN_SYSTEM
                && outside
                && !deviation.getComplaint().isViaForm()) {
            throw DomainException.at("channel", "deviation.outsiderHasNoAccount");
        }
    }

    public FeedbackChannel getChannel() {
        return channel;
    }

    public String getText() {
        return text;
    }

    /** Null for none. */
    public String getPlanned() {
        return planned;
    }

    /** Null where no child is concerned, or the child has no reply of its own. */
    public String getToChild() {
        return toChild;
    }

    public String getWhyNotToChild() {
        return whyNotToChild;
    }

    public Provenance getProvenance() {
        return provenance;
    }
}
