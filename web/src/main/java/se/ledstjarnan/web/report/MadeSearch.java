package se.ledstjarnan.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.report.MadeReportService;
import se.ledstjarnan.web.shared.PageAccess;
import se.ledstjarnan.web.shared.SearchPlace;

/** Reports by their numbers in the search at the top. */
@ApplicationScoped
public class MadeSearch implements SearchPlace {

    private static final Pattern NUMBER = Pattern.compile("R-(\\d{1,9})");

    @Inject
    private MadeReportService reports;

    @Inject
    private CurrentUser user;

    @Override
    public Optional<String> exact(String text) {
        Matcher typed = NUMBER.matcher(text.toUpperCase(Locale.ROOT));
        boolean reader = PageAccess.roles("/report/report.xhtml").stream().anyMatch(user.roles()::contains);
        return typed.matches() && reader && reports.has(Integer.parseInt(typed.group(1)))
                ? Optional.of("/report/report.xhtml?number=" + Integer.parseInt(typed.group(1)))
                : Optional.empty();
    }

    /** The list of reports is narrowed by kind and year; words are not searched for. */
    @Override
    public Optional<Hits> search(String words) {
        return Optional.empty();
    }
}
