package se.ledstjarnan.ejb.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/** The days from which the organisation changes, for everybody; the plan itself for those who may open it. */
@ApplicationScoped
class ReorganisationsInWheel implements WheelPart {

    private static final String COMING = """
            select 'REORGANISATION', g.name, g.effective_on, cast(null as bigint), cast(null as varchar), 'SYSTEMFORVALTARE', %s,
                g.status = 'DONE', %s
            from reorganisation g where g.status in ('PLANNED', 'DONE') and g.effective_on between :wheelFrom and :wheelTo
                and not :wheelOpen""";

    @Override
    public String sql(Scope scope) {
        boolean keeper = scope.has(Role.SYSTEMFORVALTARE);
        boolean opens = keeper || scope.has(Role.SOCIALCHEF);
        return COMING.formatted(
                keeper,
                opens
                        ? "'/reorganisation/reorganisation.xhtml?id=' || g.id"
                        : "'/organisation/day.xhtml?day=' || g.effective_on");
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of();
    }
}
