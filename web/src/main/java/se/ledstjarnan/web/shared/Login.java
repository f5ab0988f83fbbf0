package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The login page's form: hands the name and the password to the container's realm, then goes back to the page asked for. */
@Named
@RequestScoped
public class Login {

    private String username;
    private String password;
    private String back;

    /** The page that was asked for when the container showed the login page; empty when one came here by oneself. */
    public String getBack() {
        if (back == null) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            Object path = external.getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
            Object query = external.getRequestMap().get(RequestDispatcher.FORWARD_QUERY_STRING);
            back = path == null ? "" : path + (query == null ? "" : "?" + query);
        }
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public void login() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        try {
            if (request.getRemoteUser() != null) {
                request.logout();
            }
            request.login(username, password);
            request.changeSessionId();
            faces.getExternalContext().redirect(target(request.getContextPath(), back));
        } catch (ServletException e) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("shared.login.wrong"), null));
        }
    }

    /** Only a page of ours: an address made by someone else must not lead a user away after login. */
    static String target(String context, String asked) {
        boolean ours = asked != null
                && asked.startsWith(context + "/")
                && !asked.startsWith("//")
                && asked.chars().noneMatch(sign -> sign == '\\' || sign < ' ')
                && !asked.startsWith(context + "/login.xhtml")
                && !asked.startsWith(context + "/errors/");
        return ours ? asked : context + "/";
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
