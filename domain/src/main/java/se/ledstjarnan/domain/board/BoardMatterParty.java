package se.ledstjarnan.domain.board;

import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Role;

/** Somebody with what they are to a matter. */
public record BoardMatterParty(Employee employee, Set<BoardMatterActor> as) {

    public BoardMatterParty {
        as = Set.copyOf(as);
    }

    /**
     * What holders of the roles are to a matter of the compartment that has come so far; empty means that they see nothing of it. Those
     * who write belong to the compartment; the secretary sees no more than what is attested, the elected what the board was told.
     */
    public static Set<BoardMatterActor> actors(Set<Role> roles, Compartment compartment, BoardMatterStatus status) {
        Set<BoardMatterActor> actors = EnumSet.noneOf(BoardMatterActor.class);
        boolean health = compartment == Compartment.HEALTH_CARE;
        if (roles.contains(Role.SOCIALCHEF) || roles.contains(health ? Role.MAS : Role.KVALITETSSAMORDNARE)) {
            actors.add(BoardMatterActor.WRITER);
        }
        boolean attested = status == BoardMatterStatus.READY || status == BoardMatterStatus.HANDED;
        if (attested && roles.contains(Role.NAMNDSEKRETERARE)) {
            actors.add(BoardMatterActor.SECRETARY);
        }
        if (status == BoardMatterStatus.HANDED && roles.contains(Role.NAMND)) {
            actors.add(BoardMatterActor.MEMBER);
        }
        return actors;
    }
}
