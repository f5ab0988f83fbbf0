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
    private LexSarahService.OfDeviation found;

    private LexSarahService.OfDeviation found() {
        if (!asked) {
            asked = true;
            found = cases.ofDeviation(Asked.parameter("number")).orElse(null);
        }
        return found;
    }

    /** Null where there is none to open. */
    public String getNumber() {
        return found() == null ? null : found().number();
    }

    /** Has come to its end, so that what is left is left in the deviation. */
    public boolean isClosed() {
        return found() != null && found().closed();
    }

    public String getLabel() {
        return Texts.of("lexsarah.ofDeviation.open", getNumber());
    }
}
