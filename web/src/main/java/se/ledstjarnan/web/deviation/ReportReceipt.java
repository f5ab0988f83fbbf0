package se.ledstjarnan.web.deviation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.deviation.ReportEase;
import se.ledstjarnan.ejb.deviation.Foreseen;
import se.ledstjarnan.ejb.deviation.ReportEaseService;
import se.ledstjarnan.ejb.deviation.ReportingService;

/**
 * The receipt: the number, who sees it, what happens next and how long it usually takes. Just after sending it asks whether that was
 * easy, once for each report.
 */
@Named
@ViewScoped
public class ReportReceipt implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportingService reporting;

    @Inject
    private ReportEaseService eases;

    @Inject
    private ReportWords words;

    @Inject
    private JustSent justSent;

    private String number;
    private Foreseen foreseen;
    private boolean thanked;

    public void open() {
        foreseen = reporting.receipt(number);
    }

    public List<String> getSentences() {
        return ReportWords.sentences(foreseen);
    }

    /** Whether it was reported in a few taps, so that the next one may be too. */
    public boolean isBundled() {
        return foreseen.bundled();
    }

    public String getDuration() {
        return words.duration(foreseen);
    }

    /** Was it easy? A second tap is not counted. */
    public void answer(ReportEase ease) {
        if (justSent.take(number)) {
            eases.answer(ease);
        }
        thanked = true;
    }

    public boolean isAsking() {
        return justSent.holds(number);
    }

    public boolean isThanked() {
        return thanked;
    }

    public ReportEase[] getEases() {
        return ReportEase.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
