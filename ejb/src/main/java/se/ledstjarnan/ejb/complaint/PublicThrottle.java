package se.ledstjarnan.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import se.ledstjarnan.ejb.person.Seal;

/**
 * How much the public pages take, per address and from all together, on all nodes; each count in a transaction of its own. A flood is
 * refused by looking up one row, and writes nothing. When much comes in from many, each address may little, so that a few busy ones never
 * keep all others out. Addresses are kept as keyed hashes and forgotten when their window is over.
 */
@ApplicationScoped
public class PublicThrottle {

    public static final Duration WINDOW = Duration.ofMinutes(15);

    /** What is counted: so often within the window from one address; when all together have used up theirs, less from each. */
    public enum Gate {
        /** Posts of the form. Generous, since what is wrong is sent again; a library or a residence may share one address. */
        FORM(WINDOW, 20, 300, 3, 3_000),
        /** Posts of a code. It has 80 bits; this keeps guessing from being a load. */
        STATUS(WINDOW, 20, 600, 3, 6_000),
        /** Cases made, which people have to read. */
        CASE(Duration.ofHours(1), 30, 120, 5, 240);

        private final Duration window;
        private final int each;
        private final int together;
        private final int eachOfMany;
        private final int most;

        Gate(Duration window, int each, int together, int eachOfMany, int most) {
            this.window = window;
            this.each = each;
            this.together = together;
            this.eachOfMany = eachOfMany;
            this.most = most;
        }

        /** How often one address may within the window, as long as all together have not used up theirs. */
        public int each() {
            return each;
        }

        /** How often all together may before each address may less. */
        public int together() {
            return together;
        }

        /** How often one address may after that. */
        public int eachOfMany() {
            return eachOfMany;
        }

        /** How often all together may at the very most. */
        public int most() {
            return most;
        }
    }

    @Inject
    private JpaPublicThrottle counts;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /** Whether a post from the address may be looked at. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean admit(Gate gate, String address) {
        return isWithin(gate, address, clock.instant());
    }

    /** Whether one more case from the address may be made; forgets windows that are over, for want of a better moment. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(String address) {
        Instant now = clock.instant();
        counts.forgetEnded(now);
        return isWithin(Gate.CASE, address, now);
    }

    /** What one address is refused is not counted against the others. */
    private boolean isWithin(Gate gate, String address, Instant now) {
        int own = counts.count(hash(gate + " " + network(address)), gate.each, gate.window, now);
        if (own > gate.each) {
            return false;
        }
        String all = hash(gate + " all");
        if (own > gate.eachOfMany && counts.counted(all, now) >= gate.together) {
            return false;
        }
        return counts.count(all, gate.most, gate.window, now) <= gate.most;
    }

    /** Of an IPv6 address the first half: whoever has one has the whole of the rest. */
    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, bytes.length == 16 ? 8 : bytes.length);
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private String hash(String key) {
        return HexFormat.of().formatHex(seal.lookup("public-throttle/" + key));
    }
}
