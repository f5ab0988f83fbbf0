package se.ledstjarnan.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/** Samples of the log, for those who check them. */
@ApplicationScoped
class SamplesInWheel implements WheelPart {

    private static final String SAMPLES = """
            select 'LOG_SAMPLE', to_char(s.first_day, 'YYYY-MM-DD') || ' – ' || to_char(s.last_day, 'YYYY-MM-DD'), s.due,
                cast(null as bigint), cast(null as varchar), cast(null as varchar), true, s.concluded_at is not null,
                '/access/sample.xhtml?id=' || s.id
            from log_sample s where s.due between :wheelFrom and :wheelTo and s.compartment in :wheelCompartments""";

    @Inject
    private SampleRights rights;

    @Override
    public String sql(Scope scope) {
        return rights.compartments(scope).isEmpty() ? null : SAMPLES;
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        Set<Compartment> compartments = rights.compartments(scope);
        return Map.of("wheelCompartments", compartments);
    }
}
