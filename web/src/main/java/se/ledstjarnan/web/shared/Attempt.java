package se.ledstjarnan.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;

/**
 * Carries out what a form asks for. A broken rule becomes a message at the field it concerns, found in the same form by the id that
 * the rule names, else on top of the page; nothing typed is lost. What the user may not do at all, and what is missing or stale, is
 * left to the caller and to {@link FailureHandler}.
 */
public final class Attempt {

    private Attempt() {}

    /** True when the verb was carried out. */
    public static boolean to(Runnable verb) {
        try {
            verb.run();
            return true;
        } catch (NotAllowedException | NotFoundException | StaleDataException e) {
            throw e;
        } catch (DomainException broken) {
            say(broken);
            return false;
        }
    }

    /**
     * The same on a page that acts on what it showed. Where somebody else was first, it takes over what is stored now and says so by the
     * text of that key, so that trying again is a decision.
     */
    public static boolean to(Runnable verb, Runnable takeOver, String stale) {
        try {
            return to(verb);
        } catch (StaleDataException e) {
            takeOver.run();
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, Texts.of(stale), null));
            faces.validationFailed();
            return false;
        }
    }

    /** A line on top of the page that is shown next, also after a redirect. */
    public static void done(String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    private static void say(DomainException broken) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent field =
                broken.field() == null ? null : find(form(UIComponent.getCurrentComponent(faces)), broken.field());
        if (field instanceof EditableValueHolder input) {
            keepTyped(input);
            input.setValid(false);
        }
        String place = field == null ? null : field.getClientId(faces);
        faces.addMessage(place, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(broken), null));
        faces.validationFailed();
    }

    /** An input that is said to be wrong shows what was submitted, which is gone once it has reached the bean. */
    private static void keepTyped(EditableValueHolder input) {
        if (input.getSubmittedValue() == null && input.getValue() instanceof String typed) {
            input.setSubmittedValue(typed);
        }
    }

    private static UIComponent form(UIComponent inside) {
        UIComponent component = inside;
        while (component != null && !(component instanceof UIForm)) {
            component = component.getParent();
        }
        return component;
    }

    private static UIComponent find(UIComponent parent, String id) {
        if (parent == null) {
            return null;
        }
        for (UIComponent child : (Iterable<UIComponent>) parent::getFacetsAndChildren) {
            if (id.equals(child.getId()) && child.isRendered()) {
                return child;
            }
            UIComponent deeper = child.isRendered() ? find(child, id) : null;
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }
}
