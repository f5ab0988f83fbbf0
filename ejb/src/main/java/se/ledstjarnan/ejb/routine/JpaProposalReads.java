package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.ProposalStatus;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Proposals for their pages; every list carries the reader's rights. */
@ApplicationScoped
class JpaProposalReads {

    private static final String FROM =
            " from routine_proposal p join routine_version v on v.id = p.version_id join routine r on r.id = v.routine_id";

    private static final String COLUMNS =
            "select p.id, p.version, r.number, v.title, v.version_no, p.passage, p.words, b.given_name || ' ' || b.family_name, p.at,"
                    + " p.status, p.answer, a.given_name || ' ' || a.family_name, p.answered_at, i.version_no, i.status, i.valid_from";

    private static final String JOINED = FROM
            + " join employee b on b.id = p.by_id left join employee a on a.id = p.answered_by_id"
            + " left join routine_version i on i.routine_id = v.routine_id and i.version_no = p.into_version where ";

    private static final String ROWS = COLUMNS + JOINED;

    /** Open proposals about what the reader's position answers for. */
    static String toAnswer(Scope scope) {
        return "p.status = 'OPEN' and " + RoutineRights.owned(scope).predicate();
    }

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    int count(ProposalFilter filter, Scope scope, int most) {
        String sql =
                "select count(*) from (select 1" + FROM + " where " + where(filter, scope) + " limit " + most + ") c";
        return ((Number) JpaNative.query(em, sql, parameters(filter, scope)).getSingleResult()).intValue();
    }

    List<ProposalRow> rows(ProposalFilter filter, Scope scope, int page) {
        String order = filter.tab() == ProposalFilter.Tab.TO_ANSWER
                ? "p.at, p.id"
                : "case p.status when 'OPEN' then 0 else 1 end, p.at desc, p.id desc";
        return rows(
                ROWS + where(filter, scope) + " order by " + order + " limit " + ProposalFilter.PAGE + " offset "
                        + (page - 1) * ProposalFilter.PAGE,
                parameters(filter, scope));
    }

    private static String where(ProposalFilter filter, Scope scope) {
        return switch (filter.tab()) {
            case MINE -> "p.by_id = :me";
            case TO_ANSWER -> toAnswer(scope);
            case DOCUMENT ->
                "r.number = :number and " + RoutineRights.authored(scope).predicate();
        };
    }

    private static Map<String, Object> parameters(ProposalFilter filter, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(RoutineRights.of(scope).parameters());
        parameters.put("me", scope.employeeId());
        parameters.put("number", filter.number());
        return parameters;
    }

    /** One, for whoever made it and those who answer it. */
    Optional<ProposalView> find(long id, Scope scope) {
        RoutineRights rights = RoutineRights.authored(scope);
        Map<String, Object> parameters = new HashMap<>(rights.parameters());
        parameters.put("me", scope.employeeId());
        parameters.put("id", id);
        String sql = COLUMNS + ", " + rights.predicate() + JOINED + "p.id = :id and (p.by_id = :me or "
                + rights.predicate() + ")";
        List<?> found = JpaNative.query(em, sql, parameters).getResultList();
        return found.stream().findFirst().map(Object[].class::cast).map(JpaProposalReads::view);
    }

    private static ProposalView view(Object[] row) {
        ProposalRow proposal = row(row);
        return new ProposalView(proposal, proposal.isOpen() && (Boolean) row[16]);
    }

    /** What has been accepted into a version, the first accepted first. */
    List<ProposalRow> acceptedInto(int number, int version) {
        return rows(
                ROWS + "r.number = :number and p.into_version = :version order by p.answered_at, p.id",
                Map.of("number", number, "version", version));
    }

    private List<ProposalRow> rows(String sql, Map<String, Object> parameters) {
        List<?> found = JpaNative.query(em, sql, parameters).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(JpaProposalReads::row)
                .toList();
    }

    private static ProposalRow row(Object[] row) {
        return new ProposalRow(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).intValue(),
                (String) row[3],
                ((Number) row[4]).intValue(),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                Columns.moment(row[8]),
                ProposalStatus.valueOf((String) row[9]),
                (String) row[10],
                (String) row[11],
                Columns.moment(row[12]),
                row[13] == null
                        ? null
                        : new ProposalRow.Into(
                                ((Number) row[13]).intValue(),
                                RoutineStatus.valueOf((String) row[14]),
                                Columns.day(row[15])));
    }
}
