package se.ledstjarnan.domain.deviation;

import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * What the closing guard must know beyond the case itself.
 *
 * @param describesEvent the investigation says what happened
 * @param hasCause at least one cause is assessed
 * @param measuresNotEnded measures that are neither done nor reasoned away
 * @param invitationsOpen contributors who have not answered
 */
public record ClosingFacts(boolean describesEvent, boolean hasCause, int measuresNotEnded, int invitationsOpen) {

    /** What hinders closing of what the case itself demands; {@link Deviation#close} refuses for the same reasons. */
    public List<Missing> missing(CaseFile deviation) {
        List<Missing> missing = new ArrayList<>(investigationMissing(deviation));
        add(missing, measuresNotEnded > 0, Missing.MEASURES);
        add(missing, invitationsOpen > 0, Missing.INVITATIONS);
        add(missing, deviation.getFeedbackAt() == null, Missing.FEEDBACK);
        return List.copyOf(missing);
    }

    private List<Missing> investigationMissing(CaseFile deviation) {
        List<Missing> missing = new ArrayList<>();
        add(missing, !deviation.isShortTrack() && !describesEvent, Missing.WHAT_HAPPENED);
        add(missing, !deviation.isShortTrack() && !hasCause, Missing.CAUSE);
        return missing;
    }

    private static void add(List<Missing> missing, boolean lacks, Missing what) {
        if (lacks) {
            missing.add(what);
        }
    }

    /** Throws unless it is described what happened and a cause is judged. */
    void demandInvestigation() {
        if (!describesEvent) {
            throw new DomainException("deviation.whatHappenedMissing");
        }
        if (!hasCause) {
            throw new DomainException("deviation.causeMissing");
        }
    }

    /** Throws while a measure is not ended or a contributor not heard. */
    void demandAllEnded() {
        if (measuresNotEnded > 0) {
            throw new DomainException("deviation.measuresNotEnded", measuresNotEnded);
        }
        if (invitationsOpen > 0) {
            throw new DomainException("deviation.invitationsOpen", invitationsOpen);
        }
    }
}
