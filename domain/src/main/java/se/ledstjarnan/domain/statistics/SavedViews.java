package se.ledstjarnan.domain.statistics;

import java.util.Optional;

/** The views that are saved. */
public interface SavedViews {

    Optional<SavedView> of(long ownerId, String name);

    Optional<SavedView> get(long id);

    void add(SavedView view);

    void remove(SavedView view);
}
