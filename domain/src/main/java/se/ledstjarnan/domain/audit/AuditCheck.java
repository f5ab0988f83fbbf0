package se.ledstjarnan.domain.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a log from the first entry to the last, chain by chain in order, and names what is wrong. Holds one entry at a time and the
 * exported ends, so a log of any length can be checked.
 */
public final class AuditCheck {

    private final AuditSeal seal;
    private final Map<String, TreeMap<Long, String>> exported = new HashMap<>();
    private final List<AuditFault> faults = new ArrayList<>();
    private AuditHead last;
    private String caseNumber;
    private final Map<String, String> caseNumbers = new HashMap<>();
    private long entries;
    private long chains;

    /** @param exported ends of chains as they were exported out of the database, in any order */
    public AuditCheck(AuditSeal seal, Iterable<AuditHead> exported) {
        this.seal = seal;
        for (AuditHead head : exported) {
            this.exported
                    .computeIfAbsent(head.chain(), chain -> new TreeMap<>())
                    .put(head.seq(), head.hash());
        }
    }

    /** The next entry, in order of chain and number. */
    public void read(AuditEntry entry) {
        boolean sameChain = last != null && last.chain().equals(entry.getChain());
        if (!sameChain) {
            endOfChain();
            chains++;
        }
        long expected = sameChain ? last.seq() + 1 : 1;
        for (long missing = expected; missing < entry.getSeq(); missing++) {
            fault(entry.getChain(), missing, AuditFault.Kind.MISSING);
        }
        String follows = sameChain ? last.hash() : AuditEntry.BEGINNING;
        boolean intact = entry.isIntact(seal);
        if (intact && entry.getCaseNumber() != null) {
            caseNumber = entry.getCaseNumber();
        }
        if (!intact) {
            fault(entry.getChain(), entry.getSeq(), AuditFault.Kind.CHANGED);
        } else if (entry.getSeq() == expected && !entry.getPreviousHash().equals(follows)) {
            fault(entry.getChain(), entry.getSeq(), AuditFault.Kind.DOES_NOT_FOLLOW);
        }
        compareWithExport(entry);
        last = entry.head();
        entries++;
    }

    private void compareWithExport(AuditEntry entry) {
        TreeMap<Long, String> ends = exported.get(entry.getChain());
        if (ends != null) {
            String then = ends.remove(entry.getSeq());
            if (then != null && !then.equals(entry.getHash())) {
                fault(entry.getChain(), entry.getSeq(), AuditFault.Kind.REWRITTEN);
            }
        }
    }

    private void endOfChain() {
        if (last != null) {
            String chain = last.chain();
            cutOff(chain, exported.remove(chain), last.seq());
            if (caseNumber != null
                    && faults.stream().anyMatch(fault -> fault.chain().equals(chain))) {
                caseNumbers.put(chain, caseNumber);
            }
            caseNumber = null;
        }
    }

    private void cutOff(String chain, TreeMap<Long, String> ends, long reached) {
        if (ends != null && !ends.isEmpty() && ends.lastKey() > reached) {
            fault(chain, reached + 1, AuditFault.Kind.CUT_OFF);
        }
    }

    private void fault(String chain, long seq, AuditFault.Kind kind) {
        faults.add(new AuditFault(chain, seq, kind));
    }

    /** After the last entry: what was wrong, by chain and number. Chains that are gone as a whole are cut off at 1. */
    public AuditReport finish(List<AuditFault> more) {
        endOfChain();
        last = null;
        exported.forEach((chain, ends) -> cutOff(chain, ends, 0));
        exported.clear();
        faults.addAll(more);
        faults.sort(Comparator.comparing(AuditFault::chain).thenComparingLong(AuditFault::seq));
        return new AuditReport(chains, entries, List.copyOf(faults), Map.copyOf(caseNumbers));
    }
}
