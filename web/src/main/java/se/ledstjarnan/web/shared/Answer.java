package se.ledstjarnan.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import se.ledstjarnan.domain.shared.DomainException;

/** How an action ends: on another page that says what was done, or on the same page with the reason at the field it concerns. */
public final class Answer {

    private Answer() {}

    /** Goes to the page by redirect (post, redirect, get) and says there what was done. */
    public static String saved(String outcome, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.of(key, arguments), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return outcome + (outcome.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** Stays, with what was typed. The message stands at the input named as the broken rule's field, else on top of the page. */
    public static String refused(String form, DomainException broken) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String input = broken.field() == null ? null : form + ":" + broken.field();
        UIComponent found = input == null ? null : faces.getViewRoot().findComponent(input);
        UIComponent field = isShown(found) ? found : null;
        faces.addMessage(
                field == null ? null : field.getClientId(faces),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(broken), null));
        faces.validationFailed();
        return null;
    }

    /** An input that the page leaves out this time has no place for a message. */
    private static boolean isShown(UIComponent component) {
        for (UIComponent each = component; each != null; each = each.getParent()) {
            if (!each.isRendered()) {
                return false;
            }
        }
        return component != null;
    }
}
