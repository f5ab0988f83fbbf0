package se.ledstjarnan.web.lexsarah;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.ledstjarnan.ejb.lexsarah.LexSarahService;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Texts;

/** The lex Sarah case of the deviation that the page is about, for whoever may open it. */
@Named
@RequestScoped
public class LexSarahOfDeviation {

    @Inject
    private LexSarahService cases;

    private boolean asked;
    private String number;

    /** Null where there is none to open. */
    public String getNumber() {
        if (!asked) {
            asked = true;
            number = cases.numberOf(Asked.parameter("number")).orElse(null);
        }
        return number;
    }

    public String getLabel() {
        return Texts.of("lexsarah.ofDeviation.open", number);
    }
}
