package se.ledstjarnan.web.allotment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.allotment.NeedService;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.PageAccess;
import se.ledstjarnan.web.shared.SearchPlace;

/** Resource needs by their numbers, as RB-3, in the search at the top, for those who may read them. */
@ApplicationScoped
public class AllotmentSearch implements SearchPlace {

    private static final String PAGE = "/allotment/need.xhtml";
    private static final Pattern NUMBER = Pattern.compile("RB-(\\d{1,9})");

    @Inject
    private NeedService needs;

    @Inject
    private CurrentUser user;

    @Override
    public Optional<String> exact(String text) {
        Matcher need = NUMBER.matcher(text.toUpperCase(Locale.ROOT));
        boolean reader = PageAccess.roles(PAGE).stream().anyMatch(user.roles()::contains);
        if (!need.matches() || !reader) {
            return Optional.empty();
        }
        int number = Integer.parseInt(need.group(1));
        try {
            needs.open(number);
        } catch (NotFoundException e) {
            return Optional.empty();
        }
        return Optional.of(PAGE + "?number=" + number);
    }

    @Override
    public Optional<Hits> search(String words) {
        return Optional.empty();
    }
}
