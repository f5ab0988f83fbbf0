package se.ledstjarnan.web.selfmonitoring;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;

/** Carries out what a form asks for; whoever was not first is told so, and keeps what was typed. */
final class CheckAnswers {

    private CheckAnswers() {}

    static boolean to(Runnable verb) {
        try {
            return Attempt.to(verb);
        } catch (StaleDataException e) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(
                    null, new FacesMessage(FacesMessage.SEVERITY_WARN, Texts.of("selfmonitoring.stale"), null));
            faces.validationFailed();
            return false;
        }
    }
}
