package se.ledstjarnan.domain.deviation;

import java.util.List;

/** The stored rules of hints. */
public interface HintRules {

    /** Of a law, by name; held until the transaction ends, so that a name is given once. */
    List<HintRule> of(Restriction law);

    void add(HintRule rule);

    /** Those of the words and phrases that cannot be searched for, since every search leaves out such as "och" and "ingen". */
    List<String> unsearchable(String words);
}
