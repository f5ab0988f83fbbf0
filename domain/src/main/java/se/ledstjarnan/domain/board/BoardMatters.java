package se.ledstjarnan.domain.board;

import java.util.Optional;

/** The stored matters. */
public interface BoardMatters {

    boolean has(String key);

    void add(BoardMatter matter);

    /** With those who raised and attested it at hand. */
    Optional<BoardMatter> find(long id);
}
