package se.ledstjarnan.ejb.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;

/** Asks the container who is calling and in which roles; the answer is the same from a page and from a service. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@DeclareRoles({
    Roles.MEDARBETARE,
    Roles.ENHETSCHEF,
    Roles.KVALITETSSAMORDNARE,
    Roles.MAS,
    Roles.SOCIALCHEF,
    Roles.NAMND,
    Roles.NAMNDSEKRETERARE,
    Roles.REGISTRATOR,
    Roles.LEVERANTOR,
    Roles.SYSTEMFORVALTARE
})
public class CallerRoles {

    @Resource
    private SessionContext context;

    /** The user name in lower case, as the directory compares it; what the container calls nobody when nobody is logged in. */
    @PermitAll
    public String username() {
        return context.getCallerPrincipal().getName().toLowerCase(Locale.ROOT);
    }

    @PermitAll
    public Set<Role> roles() {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> context.isCallerInRole(role.name()))
                .forEach(roles::add);
        return roles;
    }
}
