package se.ledstjarnan.domain.law;

import static se.ledstjarnan.domain.law.Fact.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody must do, from one fact to another. Only what the program itself counts from and to stands here; the paragraphs, the
 * limits, the municipality's targets and who is responsible are data with validity ({@link LegalReference}, {@link DutyTerms}).
 */
public enum Duty {
    LEX_SARAH_REPORT(MISCONDUCT_NOTICED, MISCONDUCT_REPORTED, Act.STOP),
    LEX_SARAH_INFORM_BOARD(PERFORMER_RECEIVED_REPORT, PERFORMER_INFORMED_BOARD, Act.STOP),
    LEX_SARAH_INVESTIGATE(MISCONDUCT_REPORTED, MISCONDUCT_INVESTIGATED, Act.START),
    LEX_SARAH_CONCLUDE(MISCONDUCT_INVESTIGATED, MISCONDUCT_CONCLUDED, Act.STOP),
    LEX_SARAH_NOTIFY_IVO(MISCONDUCT_FOUND_SERIOUS, MISCONDUCT_NOTIFIED, Act.STOP),
    LEX_SARAH_SEND_INVESTIGATION(MISCONDUCT_NOTIFIED, MISCONDUCT_INVESTIGATION_SENT, Act.START),

    DEVIATION_REPORT_HSL(EVENT_OCCURRED, DEVIATION_REPORTED, Act.STOP),
    DEVIATION_INVESTIGATE_HSL(DEVIATION_REPORTED, DEVIATION_INVESTIGATED, Act.START),
    LEX_MARIA_INVESTIGATE(SERIOUS_HARM_REPORTED, SERIOUS_HARM_INVESTIGATED, Act.START),
    LEX_MARIA_NOTIFY(SERIOUS_HARM_OCCURRED, SERIOUS_HARM_NOTIFIED, Act.STOP),
    LEX_MARIA_SEND_INVESTIGATION(SERIOUS_HARM_NOTIFIED, SERIOUS_HARM_INVESTIGATION_SENT, Act.START),
    OTHER_INJURY_NOTIFY(OTHER_INJURY_OCCURRED, OTHER_INJURY_NOTIFIED, Act.STOP),
    DANGEROUS_LICENSEE_NOTIFY(DANGEROUS_LICENSEE_SUSPECTED, DANGEROUS_LICENSEE_NOTIFIED, Act.STOP),
    DEVICE_INCIDENT_REPORT(DEVICE_INCIDENT_OCCURRED, DEVICE_INCIDENT_REPORTED, Act.STOP),
    PATIENT_INFORMED(HARM_ESTABLISHED, Fact.PATIENT_INFORMED, Act.STOP),

    COMPLAINT_INVESTIGATE(COMPLAINT_RECEIVED, COMPLAINT_INVESTIGATED, Act.START),
    COMPLAINT_ANSWER(COMPLAINT_RECEIVED, COMPLAINT_ANSWERED, Act.START),
    COMPLAINT_HAND_OVER(OTHER_RECEIVER_CLEAR, COMPLAINT_HANDED_OVER, Act.STOP),

    PERMIT_CONCERN_NOTIFY(PERMIT_CONCERN_LEARNED, PERMIT_CONCERN_NOTIFIED, Act.STOP),

    REGISTER_DOCUMENT(DOCUMENT_RECEIVED, DOCUMENT_REGISTERED, Act.START),
    LOG_CHECK(LOG_ENTRY_MADE, LOG_CHECKED, Act.STOP),
    LOG_INFORM_PATIENT(ACCESS_ASKED_ABOUT, ACCESS_TOLD, Act.START),
    /** Its limit is the shortest time that logs are kept; nothing is ever late. */
    LOG_KEEP(LOG_ENTRY_MADE, null, Act.START);

    /** Which of its two facts is the act whose day chooses the citation. */
    private enum Act {
        START,
        STOP
    }

    /** What a duty is about, as the register is read. */
    public enum Topic {
        LEX_SARAH,
        PATIENT_SAFETY,
        COMPLAINTS,
        PERFORMERS,
        RECORDS
    }

    private final Fact start;
    private final Fact stop;
    private final Act act;

    Duty(Fact start, Fact stop, Act act) {
        this.start = start;
        this.stop = stop;
        this.act = act;
    }

    /** What the clock runs from. */
    public Fact start() {
        return start;
    }

    /** What is to be done; null for what is to be kept. */
    public Fact stop() {
        return stop;
    }

    /** The report, decision or notification whose day says which paragraph holds. */
    public Fact act() {
        return act == Act.START ? start : stop;
    }

    public Topic topic() {
        if (compareTo(LEX_SARAH_SEND_INVESTIGATION) <= 0) {
            return Topic.LEX_SARAH;
        }
        if (compareTo(PATIENT_INFORMED) <= 0) {
            return Topic.PATIENT_SAFETY;
        }
        if (compareTo(COMPLAINT_HAND_OVER) <= 0) {
            return Topic.COMPLAINTS;
        }
        return this == PERMIT_CONCERN_NOTIFY ? Topic.PERFORMERS : Topic.RECORDS;
    }

    /** Whether it is to keep something for a time, and not to do something within it. */
    public boolean isKeeping() {
        return stop == null;
    }

    /** The duties that these facts say something of. */
    public static Set<Duty> touchedBy(Facts facts) {
        return Arrays.stream(values())
                .filter(duty -> !duty.isKeeping() && (facts.has(duty.start) || facts.has(duty.stop)))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)), Collections::unmodifiableSet));
    }
}
