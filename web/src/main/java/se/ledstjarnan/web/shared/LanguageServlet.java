package se.ledstjarnan.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.ledstjarnan.domain.organisation.Language;

/** Takes the choice of a language, from any page, and leads back to it. Only by POST, as logging out. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ChosenLanguage language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        language.choose(Language.of(request.getParameter("to")));
        response.sendRedirect(request.getContextPath() + back(request.getParameter("back")));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }

    /** A page of the product; anything else leads to the start page. */
    static String back(String asked) {
        boolean ours = asked != null
                && asked.matches("/[\\w/.-]*\\.xhtml(\\?[\\x21-\\x7e]*)?")
                && PageLanguage.pagesInEnglish().contains(asked.replaceAll("\\?.*", ""));
        return ours ? asked : "/";
    }
}
