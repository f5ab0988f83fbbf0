package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Asks all features what the search at the top finds with them; each place once in a request. */
@Named
@RequestScoped
public class SearchPlaces {

    private static final int SHORTEST = 2;

    @Inject
    @Any
    private Instance<SearchPlace> places;

    private List<SearchPlace.Hits> hits;

    /** An outcome that leads to the case of just this number. */
    public Optional<String> exact(String text) {
        return places.stream()
                .flatMap(place -> place.exact(text).stream())
                .findFirst()
                .map(page -> page + "&faces-redirect=true");
    }

    /** What is found elsewhere than in the list that is searched; one sign finds nothing. */
    public List<SearchPlace.Hits> hits(String words) {
        if (hits == null) {
            hits = words.codePointCount(0, words.length()) < SHORTEST
                    ? List.of()
                    : places.stream()
                            .flatMap(place -> place.search(words).stream())
                            .toList();
        }
        return hits;
    }
}
