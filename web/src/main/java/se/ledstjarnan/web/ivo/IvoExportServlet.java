package se.ledstjarnan.web.ivo;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.ivo.IvoFilter;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.web.shared.Exports;
import se.ledstjarnan.web.shared.SheetWriter;
import se.ledstjarnan.web.shared.Texts;

/** A list of cases as a file, with the parameters of the list. */
public abstract class IvoExportServlet<S extends Enum<S>, G extends Enum<G>, R> extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Exports exports;

    protected abstract IvoAsked.Kind<S, G> kind();

    /** How the file is called, before the day. */
    protected abstract String fileName();

    /** The columns' names among the texts of exports. */
    protected abstract List<String> columns();

    protected abstract List<R> rows(IvoFilter<S, G> filter);

    protected abstract Object[] cells(R row);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            IvoAsked<S, G> asked = IvoAsked.read(kind(), request::getParameter);
            exports.send(
                    fileName() + '-' + LocalDate.now(ClockProducer.SWEDEN),
                    out -> write(asked, out),
                    asked.address(kind().list()),
                    response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(IvoAsked<S, G> asked, OutputStream out) throws IOException {
        List<R> rows = rows(asked.filter());
        List<String> headings =
                columns().stream().map(column -> said("export." + column)).toList();
        try (SheetWriter sheet = new SheetWriter(out, said("list.title"), headings)) {
            rows.forEach(row -> sheet.row(cells(row)));
        }
    }

    /** The constant in words of the kind; null for none. */
    protected String said(String group, Enum<?> constant) {
        return constant == null ? null : said(group + '.' + constant);
    }

    private String said(String key) {
        return Texts.of(kind().feature() + '.' + key);
    }
}
