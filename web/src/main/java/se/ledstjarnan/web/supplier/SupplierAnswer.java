package se.ledstjarnan.web.supplier;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;

/** How a form about a supplier ends: on the page that shows what was done, or on the form with what was typed and why. */
final class SupplierAnswer {

    private SupplierAnswer() {}

    /** Whoever was not first is told so, and keeps what was typed. */
    static String to(Runnable verb, String address, String key) {
        try {
            return Attempt.to(verb) ? Answer.saved(address, key) : null;
        } catch (StaleDataException e) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, Texts.of("supplier.stale"), null));
            faces.validationFailed();
            return null;
        }
    }
}
