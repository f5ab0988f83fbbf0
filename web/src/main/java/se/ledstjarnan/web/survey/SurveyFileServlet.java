package se.ledstjarnan.web.survey;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.file.OpenFile;
import se.ledstjarnan.ejb.survey.SurveyService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Typed;

/** Hands out a file of the answer to a survey, as {@code /survey/file?id=17}: always to be saved. */
@WebServlet("/survey/file")
public class SurveyFileServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SurveyService surveys;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        OpenFile file = surveys.file(Typed.id(request.getParameter("id")));
        return HandedFile.saved(file.fileName(), file.kind().mediaType(), file.content());
    }
}
