package se.ledstjarnan.web.lexmaria;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.ledstjarnan.ejb.lexmaria.LexMariaService;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Texts;

/** The lex Maria case of the deviation that the page is about; whoever handles the deviation need not be designated to open it. */
@Named
@RequestScoped
public class LexMariaOfDeviation {

    @Inject
    private LexMariaService cases;

    private boolean asked;
    private String number;

    /** Null where there is none that the reader may open. */
    public String getNumber() {
        if (!asked) {
            asked = true;
            number = cases.numberOf(Asked.parameter("number")).orElse(null);
        }
        return number;
    }

    public String getLabel() {
        return Texts.of("lexmaria.ofDeviation.open", getNumber());
    }
}
