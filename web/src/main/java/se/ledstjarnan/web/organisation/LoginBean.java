package se.ledstjarnan.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.organisation.LoginThrottle;
import se.ledstjarnan.ejb.organisation.RoleMirror;
import se.ledstjarnan.web.shared.Texts;

/**
 * Logs in with the container's realm. A wrong user name and a wrong password get the same answer; too many of either get the
 * answer to wait, whether or not the password was right this time. Afterwards goes to the page asked for.
 */
@Named("login")
@RequestScoped
public class LoginBean {

    private static final int LONGEST = 200;

    @Inject
    private LoginThrottle throttle;

    @Inject
    private RoleMirror mirror;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private String username;
    private String password;
    private String from;

    /** Someone already logged in has nothing to do here. */
    public void skipIfLoggedIn() throws IOException {
        HttpServletRequest request = request();
        if (request.getUserPrincipal() != null && !LoginSession.isOver(request, clock.instant())) {
            go(AskedFor.safe(from));
        }
    }

    public void logIn() throws IOException, ServletException {
        HttpServletRequest request = request();
        String name = username == null ? "" : username.strip();
        if (name.isEmpty() || password == null || name.length() > LONGEST || password.length() > LONGEST) {
            refuse("shared.login.wrong");
            return;
        }
        String address = ClientAddress.of(request);
        if (!throttle.admit(name, address)) {
            refuse("shared.login.wait");
        } else if (!passes(request, name)) {
            throttle.failed(address);
            refuse("shared.login.wrong");
        } else {
            throttle.succeeded(name);
            enter(request);
        }
    }

    private boolean passes(HttpServletRequest request, String name) throws ServletException {
        if (request.getUserPrincipal() != null) {
            LoginSession.end(request);
        }
        try {
            request.login(name, password);
            return true;
        } catch (ServletException e) {
            return false;
        }
    }

    private void enter(HttpServletRequest request) throws IOException, ServletException {
        Set<Role> roles = user.roles();
        if (roles.isEmpty() || !mirror.mirror(user.username(), roles).isActive()) {
            LoginSession.end(request);
            refuse("shared.login.noRole");
            return;
        }
        LoginSession.begin(request, clock.instant());
        String asked = AskedFor.safe(from);
        go(asked == null && user.isUnplaced() ? "/organisation/unplaced.xhtml" : asked);
    }

    private static void go(String page) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + (page == null ? "/" : page));
    }

    private static void refuse(String key) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(key), null));
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The page asked for before login. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
