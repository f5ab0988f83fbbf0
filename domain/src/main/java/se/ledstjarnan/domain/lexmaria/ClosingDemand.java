package se.ledstjarnan.domain.lexmaria;

import java.util.ArrayList;
import java.util.List;

/** What must be done before an investigated case can be closed. */
public enum ClosingDemand {
    /** Nobody has decided whether IVO is to be told. */
    DECIDE,
    NOTIFY_IVO,
    SEND_INVESTIGATION,
    /** The patient, or a relative, has not been told the six points, nor is it said why not. */
    TELL_PATIENT,
    NOTE_IN_RECORD,
    TELL_REPORTER,
    /** The manufacturer of the device has not been told. */
    TELL_MANUFACTURER;

    static List<ClosingDemand> missing(LexMariaFile lexMaria) {
        List<ClosingDemand> missing = new ArrayList<>();
        if (lexMaria.getDecidedAt() == null) {
            missing.add(DECIDE);
        }
        if (lexMaria.isToNotify()) {
            if (!lexMaria.getIvo().isNotified()) {
                missing.add(NOTIFY_IVO);
            }
            if (lexMaria.getIvo().getSentOn() == null) {
                missing.add(SEND_INVESTIGATION);
            }
        }
        if (lexMaria.getHarmAt() != null && !lexMaria.getTold().isReasonedAway()) {
            if (!lexMaria.getTold().isComplete()) {
                missing.add(TELL_PATIENT);
            } else if (!lexMaria.getTold().isNotedInRecord()) {
                missing.add(NOTE_IN_RECORD);
            }
        }
        if (lexMaria.getReporter() != null && lexMaria.getReporterToldOn() == null) {
            missing.add(TELL_REPORTER);
        }
        if (lexMaria.getDevice() != null && lexMaria.getDevice().getManufacturerToldOn() == null) {
            missing.add(TELL_MANUFACTURER);
        }
        return missing;
    }
}
