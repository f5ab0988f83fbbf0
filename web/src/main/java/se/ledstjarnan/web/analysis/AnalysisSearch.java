package se.ledstjarnan.web.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ledstjarnan.ejb.analysis.AnalysisReadService;
import se.ledstjarnan.web.shared.SearchPlace;

/** Proposals by their numbers in the search at the top, for those who may read them. */
@ApplicationScoped
public class AnalysisSearch implements SearchPlace {

    private static final Pattern NUMBER = Pattern.compile("F-(\\d{1,9})");

    @Inject
    private AnalysisReadService analysis;

    @Override
    public Optional<String> exact(String text) {
        Matcher number = NUMBER.matcher(text.toUpperCase(Locale.ROOT));
        return number.matches() && analysis.has(Integer.parseInt(number.group(1)))
                ? Optional.of("/analysis/proposal.xhtml?number=" + Integer.parseInt(number.group(1)))
                : Optional.empty();
    }

    /** The list of proposals has a search for words of its own. */
    @Override
    public Optional<Hits> search(String words) {
        return Optional.empty();
    }
}
