package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A short number that a user can read out to support, and that finds the stack in the log. It says nothing else: no class, no
 * text of the error reaches the page.
 */
@Named
@RequestScoped
public class Reference {

    private static final Logger LOG = Logger.getLogger(Reference.class.getName());
    private static final String ATTRIBUTE = Reference.class.getName();
    /** No letters that are easily taken for each other, nor vowels that could make words. */
    private static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXZ";

    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The reference of the error that this page is about; made and logged at the first asking. */
    public String getId() {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        return of(request, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }

    /** The one reference of the request; the first call logs what is known. */
    public static String of(HttpServletRequest request, Throwable cause) {
        Object known = request.getAttribute(ATTRIBUTE);
        if (known != null) {
            return known.toString();
        }
        String id = create();
        request.setAttribute(ATTRIBUTE, id);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String where = clean(uri == null ? request.getRequestURI() : uri.toString());
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String what = id + " " + (status == null ? "" : status + " ") + request.getMethod() + " " + where;
        if (cause == null) {
            LOG.log(Level.INFO, what);
        } else {
            LOG.log(Level.SEVERE, what, cause);
        }
        return id;
    }

    static String create() {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                id.append('-');
            }
            id.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return id.toString();
    }

    /** An address in the log stays on its line. */
    private static String clean(String uri) {
        return uri.replaceAll("\\p{Cntrl}", "?");
    }
}
