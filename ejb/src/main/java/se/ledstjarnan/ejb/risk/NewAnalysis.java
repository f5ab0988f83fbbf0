package se.ledstjarnan.ejb.risk;

import java.io.Serializable;
import java.util.Set;
import se.ledstjarnan.domain.risk.AnalysisContent;

/**
 * An analysis to begin.
 *
 * @param unitId null for the whole administration
 * @param templateId what its risks begin with; null for none
 * @param before number of the analysis that it follows; null for none
 * @param carried positions of the risks that are taken along from that
 */
public record NewAnalysis(
        AnalysisContent content,
        Long leaderId,
        Long unitId,
        Long scaleId,
        Long templateId,
        Integer before,
        Set<Integer> carried)
        implements Serializable {

    public NewAnalysis {
        carried = Set.copyOf(carried);
    }
}
