package se.ledstjarnan.web.lexsarah;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Set;
import se.ledstjarnan.ejb.ivo.Paper;
import se.ledstjarnan.ejb.lexsarah.IvoService;
import se.ledstjarnan.web.ivo.PaperServlet;

/** The documents of a lex Sarah case. */
@WebServlet("/lexsarah/paper")
public class LexSarahPaperServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IvoService cases;

    @Override
    protected Paper paper(String number, Paper.Kind kind, Set<Long> files) {
        return cases.paper(number, kind, files);
    }
}
