package se.ledstjarnan.ejb.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** How much waits for the caller in all features, in one statement. */
@Stateless
@DenyAll
public class WaitingService {

    @Inject
    @Any
    private Instance<WaitingPart> parts;

    @Inject
    private CurrentUser user;

    @Inject
    private JpaWaiting reads;

    @RolesAllowed(Roles.MEDARBETARE)
    public Map<WaitingKind, Integer> counts() {
        Scope scope = user.scope();
        Map<WaitingKind, String> numbers = new EnumMap<>(WaitingKind.class);
        Map<String, Object> parameters = new HashMap<>();
        for (WaitingPart part : parts) {
            numbers.putAll(part.numbers(scope));
            parameters.putAll(part.parameters(scope));
        }
        return reads.counts(numbers, parameters);
    }
}
