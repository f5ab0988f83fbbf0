package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * Words that tell whoever judges a report that it may concern lex Sarah (SoL 27 kap., LSS 24 b–g §§) or lex Maria (PSL 3 kap. 5 §). A hint
 * changes nothing: a human decides.
 */
@Entity
@Table(name = "hint_rule")
public class HintRule extends Aggregate {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WORDS = 1_000;
    private static final int MOST_WORDS = 60;
    private static final Pattern LETTERS = Pattern.compile(".*\\p{L}{2,}.*");

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Restriction law;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String words;

    @Column(name = "of_person", nullable = false)
    private boolean ofPerson;

    @Column(name = "in_use", nullable = false)
    private boolean inUse;

    protected HintRule() {}

    /** Throws at the field name or words. @param others of the same law */
    public HintRule(Restriction law, String name, String words, boolean ofPerson, Collection<HintRule> others) {
        if (law != Restriction.LEX_SARAH && law != Restriction.LEX_MARIA) {
            throw new IllegalArgumentException("A hint is of lex Sarah or lex Maria");
        }
        this.law = law;
        this.inUse = true;
        write(name, words, ofPerson, others);
    }

    /** Throws at the field name or words. @param ofPerson only where the report concerns a person @param others of the same law */
    public final void write(String typedName, String typedWords, boolean onlyOfPerson, Collection<HintRule> others) {
        String called = Text.required(typedName, LONGEST_NAME, "name");
        if (others.stream().anyMatch(other -> !equals(other) && other.name.equalsIgnoreCase(called))) {
            throw DomainException.at("name", "deviation.hint.nameTaken");
        }
        words = tidy(Text.required(typedWords, LONGEST_WORDS, "words"));
        name = called;
        ofPerson = onlyOfPerson;
    }

    /** "slog, hotade": each once, however they were separated. */
    private static String tidy(String typed) {
        Set<String> each = new LinkedHashSet<>();
        Arrays.stream(typed.split("[,;\\n]"))
                .map(word -> word.strip().toLowerCase())
                .filter(word -> !word.isEmpty())
                .forEach(each::add);
        for (String word : each) {
            if (!LETTERS.matcher(word).matches()) {
                throw DomainException.at("words", "deviation.hint.noWord", word);
            }
        }
        if (each.size() > MOST_WORDS) {
            throw DomainException.at("words", "deviation.hint.manyWords", MOST_WORDS);
        }
        if (each.isEmpty()) {
            throw DomainException.at("words", "shared.required");
        }
        return String.join(", ", each);
    }

    /** Whether it gives hints from now on. */
    public void use(boolean used) {
        inUse = used;
    }

    public Restriction getLaw() {
        return law;
    }

    public String getName() {
        return name;
    }

    /** With commas between them. */
    public String getWords() {
        return words;
    }

    /** Whether it is only for reports that concern a person. */
    public boolean isOfPerson() {
        return ofPerson;
    }

    public boolean isInUse() {
        return inUse;
    }
}
