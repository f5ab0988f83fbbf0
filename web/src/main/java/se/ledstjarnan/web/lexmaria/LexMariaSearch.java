package se.ledstjarnan.web.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.ledstjarnan.ejb.lexmaria.LexMariaListService;
import se.ledstjarnan.web.ivo.IvoAsked;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.SearchPlace;
import se.ledstjarnan.web.shared.Texts;

/** Lex Maria cases among what the search at the top finds, for those who may read them. */
@ApplicationScoped
public class LexMariaSearch implements SearchPlace {

    private static final Pattern NUMBER = Pattern.compile("LM-\\d{4}-\\d{4,6}");

    @Inject
    private LexMariaListService cases;

    @Override
    public Optional<String> exact(String text) {
        String number = text.toUpperCase(Locale.ROOT);
        return NUMBER.matcher(number).matches() && cases.has(number)
                ? Optional.of(new Address("/lexmaria/case.xhtml")
                        .with("number", number)
                        .toString())
                : Optional.empty();
    }

    @Override
    public Optional<Hits> search(String words) {
        long found = cases.count(words);
        return found == 0
                ? Optional.empty()
                : Optional.of(new Hits(
                        IvoAsked.found(LexMariaKind.KIND, words).toString(), Texts.of("lexmaria.search.found", found)));
    }
}
