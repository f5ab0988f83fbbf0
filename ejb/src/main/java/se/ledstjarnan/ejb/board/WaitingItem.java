package se.ledstjarnan.ejb.board;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.board.ItemKind;

/** Something handed in that is on no agenda yet. @param proposal null where the feature has none */
public record WaitingItem(String key, ItemKind kind, String title, String proposal, String path, LocalDate since)
        implements Serializable {

    /** What sort of thing it is, such as {@code board-matter}. */
    public String type() {
        return key.substring(0, key.indexOf(':'));
    }
}
