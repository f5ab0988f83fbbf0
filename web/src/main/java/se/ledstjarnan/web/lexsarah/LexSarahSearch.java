package se.ledstjarnan.web.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.ledstjarnan.ejb.lexsarah.LexSarahListService;
import se.ledstjarnan.web.ivo.IvoAsked;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.SearchPlace;
import se.ledstjarnan.web.shared.Texts;

/** Lex Sarah cases among what the search at the top finds, for those who may read them. */
@ApplicationScoped
public class LexSarahSearch implements SearchPlace {

    private static final Pattern NUMBER = Pattern.compile("LS-\\d{4}-\\d{4,6}");

    @Inject
    private LexSarahListService cases;

    @Override
    public Optional<String> exact(String text) {
        String number = text.toUpperCase(Locale.ROOT);
        return NUMBER.matcher(number).matches() && cases.has(number)
                ? Optional.of(new Address("/lexsarah/case.xhtml")
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
                        IvoAsked.found(LexSarahKind.KIND, words).toString(), Texts.of("lexsarah.search.found", found)));
    }
}
