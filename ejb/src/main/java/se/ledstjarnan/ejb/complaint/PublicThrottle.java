package se.ledstjarnan.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.ledstjarnan.ejb.person.Seal;

/**
 * How much the public pages take, per address and from all together, on all nodes; each count in a transaction of its own. A node
 * remembers which addresses it has refused, so that a flood from one of them does not reach the database either. Addresses are kept as
 * keyed hashes and forgotten when their window is over.
 */
@ApplicationScoped
public class PublicThrottle {

    public static final Duration WINDOW = Duration.ofMinutes(15);

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 10_000;
    private static final int TAKEN_AN_HOUR = 60;

    /** What is posted, with how often one address may within the window, and all together. */
    public enum Gate {
        /** Generous, since what is wrong in a form is sent again; a library or a residence may share one address. */
        FORM(20, 300),
        /** A code has 80 bits; this keeps guessing from being a load. */
        STATUS(20, 600);

        private final int each;
        private final int all;

        Gate(int each, int all) {
            this.each = each;
            this.all = all;
        }

        /** How often one address may within the window. */
        public int each() {
            return each;
        }
    }

    @Inject
    private JpaPublicThrottle counts;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    private final Map<String, Instant> refused = new ConcurrentHashMap<>();

    /** Whether a post from the address may be looked at. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean admit(Gate gate, String address) {
        Instant now = clock.instant();
        String key = hash(gate + " " + network(address));
        Instant until = refused.get(key);
        if (until != null && now.isBefore(until)) {
            return false;
        }
        boolean admitted =
                counts.admit(key, gate.each, WINDOW, now) && counts.admit(hash(gate + " all"), gate.all, WINDOW, now);
        if (!admitted) {
            remember(key, now);
        }
        return admitted;
    }

    /** Whether one more case may be made; forgets windows that are over, for want of a better moment. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take() {
        Instant now = clock.instant();
        counts.forgetEnded(now);
        return counts.admit(hash("taken"), TAKEN_AN_HOUR, HOUR, now);
    }

    /** For a minute only: the count itself is the database's. */
    private void remember(String key, Instant now) {
        if (refused.size() >= MOST_REMEMBERED) {
            refused.values().removeIf(until -> !now.isBefore(until));
        }
        if (refused.size() < MOST_REMEMBERED) {
            refused.put(key, now.plusSeconds(10));
        }
    }

    /** Of an IPv6 address the first half: whoever has one has the whole of the rest. */
    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = java.net.InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, bytes.length == 16 ? 8 : bytes.length);
        } catch (java.net.UnknownHostException e) {
            return address;
        }
    }

    private String hash(String key) {
        return HexFormat.of().formatHex(seal.lookup("public-throttle/" + key));
    }
}
