package se.ledstjarnan.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseAccess;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.CasePosition;
import se.ledstjarnan.domain.deviation.SeenBecause;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.deviation.SeenCases;

/** Deviations and complaints, by {@link CaseAccess}. */
@ApplicationScoped
class DeviationsSeen implements SeenCases {

    private static final String TYPE = "deviation";

    @Inject
    private JpaAccessLog log;

    @Inject
    private JpaCasePositions positions;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<Long> readable(String number, Scope scope) {
        return log.find(number, scope).map(JpaAccessLog.KnownCase::id);
    }

    @Override
    public List<Held> held(long id, Instant end) {
        Set<Long> invited = positions.invited(id, end);
        return positions.of(id).stream()
                .map(each -> new Held(
                        each.from(),
                        each.to(),
                        known(each.position().unitId(), each.position().receivingUnitId()),
                        named(each.position(), invited),
                        scope -> sight(each.position(), scope, invited)))
                .toList();
    }

    private static Sight sight(CasePosition position, Scope scope, Set<Long> invited) {
        Set<CaseActor> as = CaseAccess.actors(position, scope, invited.contains(scope.employeeId()));
        return new Sight(SeenBecause.of(position, scope, as), CaseAccess.mayRead(as));
    }

    private static Set<Long> named(CasePosition position, Set<Long> invited) {
        Set<Long> named = known(position.reporterId(), position.handlerId());
        named.addAll(invited);
        return named;
    }

    private static Set<Long> known(Long... ids) {
        Set<Long> known = new HashSet<>(Arrays.asList(ids));
        known.removeIf(Objects::isNull);
        return known;
    }

    @Override
    public Instant since() {
        return positions.since(TYPE);
    }
}
