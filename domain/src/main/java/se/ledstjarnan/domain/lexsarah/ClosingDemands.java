package se.ledstjarnan.domain.lexsarah;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What must be done before a decided case can be closed. */
public enum ClosingDemands {
    /** The reporter has not been told what came of it. */
    TELL_REPORTER,
    /** The performer has not been told. */
    TELL_PERFORMER,
    /** The individual has neither been told nor is it said why not. */
    TELL_INDIVIDUAL,
    NOTIFY_IVO,
    SEND_INVESTIGATION;

    /** @param told those that there is a note of, whether told or reasoned away */
    public static List<ClosingDemands> missing(LexSarahFile lexSarah, Set<InformedParty> told) {
        List<ClosingDemands> missing = new ArrayList<>();
        if (lexSarah.getReporter() != null && !told.contains(InformedParty.REPORTER)) {
            missing.add(TELL_REPORTER);
        }
        if (lexSarah.getPerformer() != null && !told.contains(InformedParty.PERFORMER)) {
            missing.add(TELL_PERFORMER);
        }
        if (!told.contains(InformedParty.INDIVIDUAL)) {
            missing.add(TELL_INDIVIDUAL);
        }
        if (lexSarah.getSeriousAt() != null) {
            if (!lexSarah.getIvo().isNotified()) {
                missing.add(NOTIFY_IVO);
            }
            if (lexSarah.getIvo().getSentOn() == null) {
                missing.add(SEND_INVESTIGATION);
            }
        }
        return missing;
    }
}
