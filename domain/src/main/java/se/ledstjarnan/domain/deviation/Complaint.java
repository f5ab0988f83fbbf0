package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * What sets a complaint, a view or praise apart from other cases (SOSFS 2011:9 5 kap. 3 §, PSL 3 kap. 8 a–8 e §§). Never changed: what
 * is found out makes a new one. A deviation of the staff's own has no nature and nothing else here.
 */
@Embeddable
public class Complaint {

    @Enumerated(EnumType.STRING)
    @Column(name = "nature")
    private ComplaintNature nature;

    @Column(name = "about_child", nullable = false)
    private boolean aboutChild;

    @Column(name = "via_form", nullable = false, updatable = false)
    private boolean viaForm;

    @Column(name = "handed_to")
    private String handedTo;

    @Column(name = "other_receiver_clear_at")
    private Instant otherReceiverClearAt;

    @Column(name = "handed_over_at")
    private Instant handedOverAt;

    protected Complaint() {}

    private Complaint(ComplaintNature nature, boolean aboutChild, boolean viaForm) {
        this.nature = nature;
        this.aboutChild = aboutChild;
        this.viaForm = viaForm;
    }

    /** Of a case that somebody logged in reported; a complaint until whoever handles it finds that it is a view. */
    static Complaint reported(ReportKind kind) {
        return new Complaint(kind == ReportKind.COMPLAINT ? ComplaintNature.COMPLAINT : null, false, false);
    }

    /**
     * Of a case that came by the public form.
     *
     * @param nature null where staff without an account reported something else than a complaint
     */
    public static Complaint fromForm(ComplaintNature nature, boolean aboutChild) {
        return new Complaint(nature, aboutChild, true);
    }

    /** Of the case about the same event under the other law: from the same sender, and handed to nobody yet. */
    Complaint ofTwin() {
        return new Complaint(nature, aboutChild, viaForm);
    }

    /** As judged by the one who handles it. What was sent as praise stays so, and the other way round. */
    Complaint marked(ComplaintNature judged, boolean child) {
        if (judged == null) {
            throw DomainException.at("nature", "shared.required");
        }
        if (nature == null || (judged == ComplaintNature.PRAISE) != (nature == ComplaintNature.PRAISE)) {
            throw DomainException.at("nature", "deviation.notAComplaint");
        }
        Complaint marked = new Complaint(judged, child, viaForm);
        marked.handedTo = handedTo;
        marked.otherReceiverClearAt = otherReceiverClearAt;
        marked.handedOverAt = handedOverAt;
        return marked;
    }

    Complaint handedOver(HandOver to, Instant now) {
        if (handedTo != null) {
            throw new DomainException("deviation.alreadyHandedOver", handedTo);
        }
        Complaint handed = new Complaint(nature, aboutChild, viaForm);
        handed.handedTo = to.receiver();
        handed.otherReceiverClearAt = to.clearAt();
        handed.handedOverAt = now;
        return handed;
    }

    /** Null for what is neither a complaint, a view nor praise. */
    public ComplaintNature getNature() {
        return nature;
    }

    public boolean isAboutChild() {
        return aboutChild;
    }

    /** Sent by the public page: nobody knows who wrote it, and there is no account to reply to. */
    public boolean isViaForm() {
        return viaForm;
    }

    /** The authority or care provider outside that is to answer; null while the case is the municipality's own. */
    public String getHandedTo() {
        return handedTo;
    }

    /** When it became clear that somebody else should answer; null where nobody else should. */
    public Instant getOtherReceiverClearAt() {
        return otherReceiverClearAt;
    }

    public Instant getHandedOverAt() {
        return handedOverAt;
    }
}
