package se.ledstjarnan.web.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ledstjarnan.ejb.risk.RiskRef;
import se.ledstjarnan.ejb.risk.RiskService;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.SearchPlace;
import se.ledstjarnan.web.shared.Texts;

/** Analyses and their risks in the search at the top, by their numbers for those who may read them and by words. */
@ApplicationScoped
public class RiskSearch implements SearchPlace {

    private static final Pattern NUMBER = Pattern.compile("RA-(\\d{1,9})");

    @Inject
    private RiskService risks;

    @Override
    public Optional<String> exact(String text) {
        String typed = text.toUpperCase(Locale.ROOT);
        Optional<RiskRef> risk = RiskRef.of(typed);
        if (risk.isPresent()) {
            return risk.filter(number -> risks.has(number.analysis()))
                    .map(number -> "/risk/risk.xhtml?number=" + number);
        }
        Matcher analysis = NUMBER.matcher(typed);
        return analysis.matches() && risks.has(Integer.parseInt(analysis.group(1)))
                ? Optional.of("/risk/analysis.xhtml?number=" + Integer.parseInt(analysis.group(1)))
                : Optional.empty();
    }

    /** Leads on to the list of risks without counting: one statement more would be too many for the page. */
    @Override
    public Optional<Hits> search(String words) {
        return Optional.of(new Hits(
                new Address("/risk/risks.xhtml").with("text", words).toString(), Texts.of("risk.search.found")));
    }
}
