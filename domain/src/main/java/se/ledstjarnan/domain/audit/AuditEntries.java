package se.ledstjarnan.domain.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The stored log. It can be added to and read; there is nothing to change or remove with. */
public interface AuditEntries {

    /** Waits for, and keeps until the transaction ends, the only right to add to the chain. */
    AuditTurn turn(String chain);

    /** The same, unless the person has an entry of reading this object after the moment: then nothing is waited for. */
    AuditTurn turnUnlessRead(AuditSubject subject, AuditAction action, long employeeId, Instant after);

    void add(AuditEntry entry);

    /** The rights to add to each of the chains, taken in one order by all who ask, in one statement. By chain. */
    Map<String, AuditTurn> turns(Collection<String> chains);

    /** In one go, however many they are. */
    void addAll(Collection<AuditEntry> added);

    /** Up to so many entries that follow the given one, by chain and number; null begins at the first. */
    List<AuditEntry> after(AuditHead place, int most);

    /** The last entries of all chains that were added to since the moment. */
    List<AuditHead> headsSince(Instant since);

    /** How many entries per day, action and role set, from a day to a day. */
    List<AuditCount> counts(Instant from, Instant until);
}
