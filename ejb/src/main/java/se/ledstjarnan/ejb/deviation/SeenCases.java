package se.ledstjarnan.ejb.deviation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.ledstjarnan.domain.deviation.SeenBecause;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * A kind of case of which it can be told who could see it on a day. Each kind answers by the very rule that lets people in today, asked
 * with the case as it was. Supplied as CDI beans.
 */
public interface SeenCases {

    /** As the audit log names the kind. */
    String type();

    /** The case of the kind where there is one with the number that the person may read the whole of. */
    Optional<Long> readable(String number, Scope scope);

    /** How it was, oldest first, until now. @param end the last moment asked about, for what is kept with its own times */
    List<Held> held(long id, Instant end);

    /** From when the kind's cases are kept as they were; before that, what held at the first change is told. */
    Instant since();

    /**
     * What held from a moment to a moment.
     *
     * @param to null for until now
     * @param units of which it matters who led them
     * @param named people who had something to do with it, whatever their rights
     * @param sight what a person with these rights could see
     */
    record Held(Instant from, Instant to, Set<Long> units, Set<Long> named, Function<Scope, Sight> sight) {}

    /** @param because empty for nothing at all; @param whole the case in full, else only a part of it */
    record Sight(Set<SeenBecause> because, boolean whole) {

        public Sight {
            because = Set.copyOf(because);
        }

        public boolean isNothing() {
            return because.isEmpty();
        }
    }
}
