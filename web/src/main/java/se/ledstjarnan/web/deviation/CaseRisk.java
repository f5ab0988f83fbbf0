package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.ledstjarnan.ejb.deviation.CaseView;

/** The risk that the open case is judged to have, for the matrix and in words. */
@Named
@RequestScoped
public class CaseRisk {

    @Inject
    private CasePage page;

    @Inject
    private MatrixWords words;

    /** As the matrix wants it; null before triage. */
    public String getValue() {
        CaseView.Judged judged = page.getView().judged();
        return RiskMatrix.value(judged.severity(), judged.probability());
    }

    public String getSentence() {
        String value = getValue();
        return value == null ? null : words.says(value);
    }
}
