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
 * refused by looking up one row, and writes nothing. Addresses are kept as keyed hashes and forgotten when their window is over.
 */
@ApplicationScoped
public class PublicThrottle {

    public static final Duration WINDOW = Duration.ofMinutes(15);

    private static final Duration HOUR = Duration.ofHours(1);
    /** More than one address alone can send, so that nobody keeps all others out. */
    private static final int TAKEN_AN_HOUR = 120;

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

    /** Whether a post from the address may be looked at. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean admit(Gate gate, String address) {
        Instant now = clock.instant();
        return counts.admit(hash(gate + " " + network(address)), gate.each, WINDOW, now)
                && counts.admit(hash(gate + " all"), gate.all, WINDOW, now);
    }

    /** Whether one more case may be made; forgets windows that are over, for want of a better moment. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take() {
        Instant now = clock.instant();
        counts.forgetEnded(now);
        return counts.admit(hash("taken"), TAKEN_AN_HOUR, HOUR, now);
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
