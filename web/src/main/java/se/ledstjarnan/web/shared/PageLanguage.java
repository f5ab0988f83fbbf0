package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Language;

/**
 * The language of the page that is asked for: what its reader has chosen where the page is written in it, else Swedish, so that a page
 * is never in two. What reporters do and read is in English too.
 */
@Named("language")
@RequestScoped
public class PageLanguage {

    private static final Set<String> IN_ENGLISH = Set.of(
            "/index.xhtml",
            "/deviation/report.xhtml",
            "/deviation/quick.xhtml",
            "/deviation/receipt.xhtml",
            "/deviation/mine.xhtml",
            "/deviation/myreport.xhtml",
            "/routine/routines.xhtml",
            "/routine/routine.xhtml");

    @Inject
    private HttpServletRequest request;

    @Inject
    private ChosenLanguage chosen;

    /** The pages that are written in English too. */
    static Set<String> pagesInEnglish() {
        return IN_ENGLISH;
    }

    /** Goes on with the request, in the language of its page. */
    public void filter(HttpServletRequest asked, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Texts.speak(getLocale());
        try {
            chain.doFilter(asked, response);
        } finally {
            Texts.speak(null);
        }
    }

    public Locale getLocale() {
        return isEnglish() ? Texts.ENGLISH : Texts.SWEDISH;
    }

    /** For the attribute lang of the page. */
    public String getTag() {
        return isEnglish() ? Language.ENGLISH.tag() : Language.SWEDISH.tag();
    }

    public boolean isEnglish() {
        return isOffered() && chosen.get() == Language.ENGLISH;
    }

    /** Whether the page is written in more than one language. */
    public boolean isOffered() {
        return request.getRemoteUser() != null && IN_ENGLISH.contains(request.getServletPath());
    }

    /** Whether the reader has chosen a language that the page is not written in. */
    public boolean isMissing() {
        return request.getRemoteUser() != null
                && !IN_ENGLISH.contains(request.getServletPath())
                && chosen.get() == Language.ENGLISH;
    }

    /** The page that was asked for, to come back to. */
    public String getHere() {
        return request.getServletPath() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }
}
