package se.ledstjarnan.web.statistics;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.statistics.Pivot;
import se.ledstjarnan.ejb.statistics.PivotService;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Exports;
import se.ledstjarnan.web.shared.SheetWriter;
import se.ledstjarnan.web.shared.Texts;

/** The table of figures as a file, as {@code /statistics/table} with the parameters of the page and {@code format}: xlsx or csv. */
@WebServlet("/statistics/table")
public class PivotTableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PivotService service;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalDate today = LocalDate.now(ClockProducer.SWEDEN);
        PivotAsked asked = PivotAsked.read(new AddressReader(request::getParameter), today);
        Address page = asked.address(PivotAsked.PAGE);
        try {
            Pivot pivot = service.count(asked.ask());
            if ("csv".equals(request.getParameter("format"))) {
                csv(pivot, "tabell-" + today + ".csv", response);
            } else {
                exports.send("tabell-" + today, out -> sheet(pivot, out), page, response);
            }
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (DomainException e) {
            response.sendRedirect(request.getContextPath() + page);
        }
    }

    private static void sheet(Pivot pivot, OutputStream out) throws IOException {
        List<Object[]> lines = lines(pivot);
        List<String> heads = new ArrayList<>();
        for (Object head : lines.get(0)) {
            heads.add((String) head);
        }
        try (SheetWriter sheet = new SheetWriter(out, Texts.of("statistics.pivot.page"), heads)) {
            lines.subList(1, lines.size()).forEach(sheet::row);
        }
    }

    private static void csv(Pivot pivot, String name, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        StringBuilder text = new StringBuilder("\uFEFF");
        for (Object[] line : lines(pivot)) {
            text.append(CsvLine.of(line)).append("\r\n");
        }
        response.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The headings first; every row and column, however many. */
    private static List<Object[]> lines(Pivot pivot) {
        List<Object[]> lines = new ArrayList<>();
        boolean totals = pivot.ask().measure().hasTotals();
        boolean alone = pivot.columns().isEmpty();
        List<Object> heads = new ArrayList<>();
        heads.add(Texts.of("statistics.pivot.split." + pivot.ask().rows()));
        pivot.columns().forEach(column -> heads.add(PivotWords.head(pivot.ask().columns(), column)));
        if (alone || totals) {
            heads.add(Texts.of(
                    alone ? "statistics.pivot.figure." + pivot.ask().measure().sort() : "statistics.pivot.all"));
        }
        lines.add(heads.toArray());
        for (Pivot.Head row : pivot.rows()) {
            lines.add(line(pivot, PivotWords.head(pivot.ask().rows(), row), row.key(), alone || totals));
        }
        if (totals) {
            lines.add(line(pivot, Texts.of("statistics.pivot.all"), null, true));
        }
        return lines;
    }

    private static Object[] line(Pivot pivot, String name, String row, boolean total) {
        List<Object> cells = new ArrayList<>();
        cells.add(name);
        pivot.columns().forEach(column -> cells.add(value(pivot, pivot.figure(row, column.key()))));
        if (total) {
            cells.add(value(pivot, pivot.figure(row, null)));
        }
        return cells.toArray();
    }

    private static Object value(Pivot pivot, Pivot.Figure figure) {
        if (figure == null) {
            return pivot.ask().measure().isCount() ? 0 : null;
        }
        if (figure.isHidden()) {
            return PivotWords.figure(pivot.ask().measure(), figure, pivot.threshold());
        }
        return pivot.ask().measure().isCount() ? (Object) figure.value().longValue() : figure.value();
    }
}
