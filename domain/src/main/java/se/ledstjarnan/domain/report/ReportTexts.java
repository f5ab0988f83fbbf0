package se.ledstjarnan.domain.report;

import java.io.Serializable;
import se.ledstjarnan.domain.shared.Text;

/**
 * What MAS writes in a report; each part is null where nothing is written. Cleaned when made; throws at the field that is too long.
 *
 * @param analysis her judgement in words, the only part that must be written before approval
 * @param proposal what she asks of the board; null where it is to take note only
 * @param patientBoard what patients and relatives have told the region's patientnämnd, which is counted nowhere else
 * @param followUp what has come of what the board asked for last time; see {@link EarlierRequest}
 * @param registrationNumber where the municipality gives one before approval
 */
public record ReportTexts(
        String analysis, String proposal, String patientBoard, String followUp, String registrationNumber)
        implements Serializable {

    private static final int PARAGRAPHS = 2_000;
    private static final int NUMBER = 60;

    public ReportTexts {
        analysis = Text.optional(analysis, Text.LONG, "analysis");
        proposal = Text.optional(proposal, PARAGRAPHS, "proposal");
        patientBoard = Text.optional(patientBoard, PARAGRAPHS, "patientBoard");
        followUp = Text.optional(followUp, PARAGRAPHS, "followUp");
        registrationNumber = Text.optional(registrationNumber, NUMBER, "registrationNumber");
    }

    /** The judgement alone. */
    public static ReportTexts of(String analysis) {
        return new ReportTexts(analysis, null, null, null, null);
    }
}
