package se.ledstjarnan.ejb.ivo;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.ivo.IvoCase;
import se.ledstjarnan.domain.ivo.IvoPosition;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.deviation.SeenCases;

/** Who could see cases of a kind that may go to the authority. */
public abstract class IvoSeen implements SeenCases {

    private final CaseKind kind;
    private final String prefix;

    @Inject
    private JpaIvoPositions positions;

    /** @param prefix what the numbers of the kind begin with */
    protected IvoSeen(CaseKind kind, String prefix) {
        this.kind = kind;
        this.prefix = prefix;
    }

    /** What the person could see of a case that was so. */
    protected abstract Sight sight(IvoPosition position, Scope scope);

    protected abstract Optional<? extends IvoCase> find(String number);

    /** As it is now. */
    protected abstract IvoPosition position(IvoCase of);

    @Override
    public String type() {
        return kind.type();
    }

    @Override
    public Optional<Long> readable(String number, Scope scope) {
        String asked = IvoDesk.clean(number);
        return (asked.startsWith(prefix) ? find(asked) : Optional.<IvoCase>empty())
                .filter(found -> sight(position(found), scope).whole())
                .map(IvoCase::getId);
    }

    @Override
    public List<Held> held(long id, Instant end) {
        return positions.of(kind.table(), id).stream()
                .map(each -> new Held(
                        each.from(),
                        each.to(),
                        optional(each.position().unitId()),
                        optional(each.position().investigatorId()),
                        scope -> sight(each.position(), scope)))
                .toList();
    }

    private static Set<Long> optional(Long id) {
        return id == null ? Set.of() : Set.of(id);
    }

    @Override
    public Instant since() {
        return positions.since(kind.type());
    }
}
