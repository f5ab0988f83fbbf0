package se.ledstjarnan.web.statistics;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.statistics.OpenDataService;
import se.ledstjarnan.ejb.statistics.OpenYear;
import se.ledstjarnan.web.yearwheel.CalendarAddress;

/**
 * The municipality's open data for anyone, as {@code /public/data/figures.csv} with its {@code schema.json} and {@code
 * catalog.jsonld}; nothing is found where the municipality publishes none.
 */
@WebServlet("/public/data/*")
public class OpenDataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenDataService service;

    @Inject
    private transient Settings settings;

    @Inject
    private transient CalendarAddress whole;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<List<OpenYear>> published = service.published();
        if (published.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<OpenYear> years = published.get();
        switch (Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1)) {
            case OpenDataFiles.FIGURES -> send(response, "text/csv;charset=UTF-8", OpenDataFiles.csv(years));
            case OpenDataFiles.SCHEMA ->
                send(
                        response,
                        "application/json;charset=UTF-8",
                        OpenDataFiles.schema().toString());
            case OpenDataFiles.CATALOG ->
                send(
                        response,
                        "application/ld+json;charset=UTF-8",
                        OpenDataFiles.catalog(
                                        whole.of("/public/data/"), settings.word(SettingKey.MUNICIPALITY_NAME), years)
                                .toString());
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String type, String text) throws IOException {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
