package se.ledstjarnan.web.allotment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.ejb.allotment.AllotmentFaults;
import se.ledstjarnan.ejb.allotment.AllotmentImportService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;

/** A list of means being pasted; what is wrong with it is told line by line, and then nothing of it is stored. */
@Named
@ViewScoped
public class AllotmentImportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AllotmentImportService imports;

    private String pasted;
    private ArrayList<Fault> faults = new ArrayList<>();

    /** What is wrong in a line. */
    public record Fault(int line, String words) implements Serializable {}

    public String take() {
        faults = new ArrayList<>();
        AllotmentImportService.Taken[] taken = new AllotmentImportService.Taken[1];
        return Attempt.to(() -> taken[0] = take(pasted))
                ? Answer.saved("/allotment/year.xhtml", "allotment.done.imported", taken[0].added(), taken[0].changed())
                : null;
    }

    private AllotmentImportService.Taken take(String list) {
        try {
            return imports.take(list);
        } catch (AllotmentFaults found) {
            found.faults().forEach(each -> faults.add(new Fault(each.line(), Texts.of(each.broken()))));
            throw found;
        }
    }

    public List<Fault> getFaults() {
        return faults;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
