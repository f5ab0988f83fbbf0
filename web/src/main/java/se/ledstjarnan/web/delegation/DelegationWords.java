package se.ledstjarnan.web.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.delegation.DelegationState;
import se.ledstjarnan.domain.delegation.Profession;
import se.ledstjarnan.web.shared.Texts;

/** How delegations are spoken of on pages. */
@Named
@ApplicationScoped
public class DelegationWords {

    static String kind(DelegationState state) {
        return switch (state) {
            case VALID -> "fine";
            case WAITING -> "active";
            case COMING -> "";
            case EXPIRED -> "late";
            case DECLINED, REVOKED, ENDED -> "";
        };
    }

    /** The look of a state. */
    public String stateKind(DelegationState state) {
        return kind(state);
    }

    /** Professions in words, with commas. */
    public String professions(Collection<Profession> professions) {
        return professions.stream()
                .sorted()
                .map(each -> Texts.of("delegation.profession." + each))
                .collect(Collectors.joining(", "));
    }
}
