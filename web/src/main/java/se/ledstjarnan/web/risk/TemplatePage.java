package se.ledstjarnan.web.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.ejb.risk.RiskChoices;
import se.ledstjarnan.ejb.risk.RiskSetUpService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;

/** Templates that an analysis can begin with. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RiskSetUpService setUp;

    private transient List<RiskChoices.Template> templates;

    public List<RiskChoices.Template> getTemplates() {
        if (templates == null) {
            templates = setUp.choices().templates();
        }
        return templates;
    }

    public String retire(long id) {
        return Attempt.to(() -> setUp.retireTemplate(id))
                ? Answer.saved("/risk/templates.xhtml", "risk.done.retired")
                : null;
    }
}
