package se.ledstjarnan.ejb.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/** Surveys to answer, for those who see to that they are answered and whoever is responsible; parts to give, for whoever gives them. */
@ApplicationScoped
class SurveysInWheel implements WheelPart {

    private static final Set<Role> OVERSEERS = EnumSet.of(Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF);

    private static final String ANSWERS = """
            select 'SURVEY', s.title, s.due, cast(null as bigint), cast(null as varchar), cast(null as varchar),
                s.responsible_id = :scopeMe, s.answered_at is not null, '/survey/survey.xhtml?id=' || s.id
            from survey s where s.due between :wheelFrom and :wheelTo and (s.responsible_id = :scopeMe or %s)""";

    private static final String PARTS = """
            select 'SURVEY', s.title, p.due, cast(null as bigint), cast(null as varchar), cast(null as varchar), true,
                p.done_at is not null, '/survey/survey.xhtml?id=' || s.id
            from survey_part p join survey s on s.id = p.survey_id
            where p.person_id = :scopeMe and p.due between :wheelFrom and :wheelTo""";

    @Override
    public String sql(Scope scope) {
        return ANSWERS.formatted(OVERSEERS.stream().anyMatch(scope::has)) + " union all " + PARTS;
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of("scopeMe", scope.employeeId());
    }
}
