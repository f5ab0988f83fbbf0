package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.ejb.deviation.Foreseen;
import se.ledstjarnan.ejb.deviation.ReportingService;

/** The receipt: the number, who sees it, what happens next and how long it usually takes. */
@Named
@RequestScoped
public class ReportReceipt {

    @Inject
    private ReportingService reporting;

    @Inject
    private ReportWords words;

    private String number;
    private Foreseen foreseen;

    public void open() {
        foreseen = reporting.receipt(number);
    }

    public List<String> getSentences() {
        return words.sentences(foreseen);
    }

    public String getDuration() {
        return words.duration(foreseen);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
