package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** Lists to go through, for those who register; and those that wait for another's approval. */
@ApplicationScoped
class DisposalWaiting implements WaitingPart {

    private static final String OPEN = """
            select count(*) from (select 1 from disposal_list l
                where l.status = 'DRAFT' and %s or l.status = 'PROPOSED' and l.proposed_by_id <> :disposalMe limit 100) w""";

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        boolean registers = scope.has(Role.REGISTRATOR);
        return registers || scope.has(Role.SOCIALCHEF)
                ? Map.of(WaitingKind.DISPOSAL_LISTS, OPEN.formatted(registers))
                : Map.of();
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of("disposalMe", scope.employeeId());
    }
}
