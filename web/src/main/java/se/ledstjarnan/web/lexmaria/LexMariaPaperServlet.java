package se.ledstjarnan.web.lexmaria;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Set;
import se.ledstjarnan.ejb.ivo.Paper;
import se.ledstjarnan.ejb.lexmaria.LexMariaService;
import se.ledstjarnan.web.ivo.PaperServlet;

/** The documents of a lex Maria case. */
@WebServlet("/lexmaria/paper")
public class LexMariaPaperServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LexMariaService cases;

    @Override
    protected Paper paper(String number, Paper.Kind kind, Set<Long> files) {
        return cases.paper(number, kind, files);
    }
}
