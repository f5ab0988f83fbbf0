package se.ledstjarnan.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ledstjarnan.ejb.review.ReviewService;
import se.ledstjarnan.web.shared.SearchPlace;

/** Reports by their numbers, and by those of their findings, in the search at the top. */
@ApplicationScoped
public class ReviewSearch implements SearchPlace {

    private static final Pattern NUMBER = Pattern.compile("TR-(\\d{1,9})(?:\\.\\d{1,3})?");

    @Inject
    private ReviewService reviews;

    @Override
    public Optional<String> exact(String text) {
        Matcher typed = NUMBER.matcher(text.toUpperCase(Locale.ROOT));
        return typed.matches() && reviews.isFound(Integer.parseInt(typed.group(1)))
                ? Optional.of("/review/review.xhtml?number=" + Integer.parseInt(typed.group(1)))
                : Optional.empty();
    }

    @Override
    public Optional<Hits> search(String words) {
        return Optional.empty();
    }
}
