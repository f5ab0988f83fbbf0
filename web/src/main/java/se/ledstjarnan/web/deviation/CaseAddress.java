package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.DeviationAction;

/** Where the links of the case page lead: down to the form that they are for. */
@Named
@RequestScoped
public class CaseAddress {

    @Inject
    private CasePage page;

    /** A choice of the next step: to a tab, or to the form of an action on the open tab. */
    public String of(NextStep.Choice choice) {
        return choice.act() == null ? page.address(choice.tab()) + anchor(choice.tab()) : form(choice.act()) + "#act";
    }

    /** To the form that ends this case as a duplicate of the other, with the other's number filled in. */
    public String duplicateOf(String original) {
        return form(DeviationAction.MARK_DUPLICATE) + "&of=" + original + "#act";
    }

    private String form(DeviationAction action) {
        return page.address(page.getOpenTab()) + "&act=" + action.name().toLowerCase(Locale.ROOT);
    }

    private String anchor(CaseTab to) {
        return switch (to) {
            case EVENT -> "#triage";
            case INVESTIGATION -> page.may("INVESTIGATE") ? "#write" : "#answer";
            case FEEDBACK -> "#reply";
            case MEASURES, DOCUMENTS -> "";
        };
    }
}
