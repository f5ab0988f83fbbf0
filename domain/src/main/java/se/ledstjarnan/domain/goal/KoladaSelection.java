package se.ledstjarnan.domain.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** The own municipality and those that it is compared with, by Kolada's codes. There is one. */
@Entity
@Table(name = "kolada_selection")
public class KoladaSelection extends Aggregate {

    /** As many as one question to Kolada may name. */
    public static final int MOST_PEERS = 25;

    /** Kolada's code of the whole country. */
    public static final String COUNTRY = "0000";

    /** Lower codes are the country and the regions. */
    public static final String FIRST_MUNICIPALITY = "0100";

    private static final Pattern CODE = Pattern.compile("[0-9]{4}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    private String municipality;

    @Column(name = "municipality_name")
    private String municipalityName;

    @Column(name = "peer_name")
    private String peerName;

    private String peers;

    protected KoladaSelection() {}

    /**
     * Throws at the field that is wrong.
     *
     * @param typedMunicipality the own one as Kolada writes it; may be empty, and then its groups are not known
     * @param typedPeers codes with commas or blanks between them; empty to be compared with Kolada's own groups
     */
    public void choose(String typedCode, String typedMunicipality, String typedName, String typedPeers) {
        String code = Text.required(typedCode, Text.SHORT, "municipality");
        check(code, "municipality");
        List<String> codes = Arrays.stream(BETWEEN.split(Text.clean(typedPeers)))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        codes.forEach(each -> check(each, "peers"));
        if (codes.contains(code)) {
            throw DomainException.at("peers", "goal.peers.own");
        }
        if (codes.size() > MOST_PEERS) {
            throw DomainException.at("peers", "goal.peers.many", MOST_PEERS);
        }
        String own = Text.optional(typedMunicipality, Text.SHORT, "municipalityName");
        String name = codes.isEmpty()
                ? Text.optional(typedName, Text.SHORT, "peerName")
                : Text.required(typedName, Text.SHORT, "peerName");
        municipalityName = own;
        municipality = code;
        peerName = name;
        peers = codes.isEmpty() ? null : String.join(",", codes);
    }

    private static void check(String code, String field) {
        if (!CODE.matcher(code).matches() || code.compareTo(FIRST_MUNICIPALITY) < 0) {
            throw DomainException.at(field, "goal.code", code.length() > 20 ? code.substring(0, 20) + "…" : code);
        }
    }

    /** Null until it has been chosen. */
    public String getMunicipality() {
        return municipality;
    }

    /** As Kolada writes it; null where it has not been said. */
    public String getMunicipalityName() {
        return municipalityName;
    }

    /** What the peers are called together; null where there are none. */
    public String getPeerName() {
        return peerName;
    }

    public List<String> getPeers() {
        return peers == null ? List.of() : List.of(peers.split(","));
    }
}
