package se.ledstjarnan.domain.deviation;

import java.util.List;

/** The stored rules of hints. */
public interface HintRules {

    /** Of a law, by name; held until the transaction ends, so that a name is given once. */
    List<HintRule> of(Restriction law);

    void add(HintRule rule);

    /** Whether there is anything in the words that can be searched for; words such as "och" are left out of every search. */
    boolean isSearchable(String words);
}
