package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import se.ledstjarnan.ejb.goal.OwnFigures;

/** The share that was right at signed self-monitoring, as the outcome of indicators: of all lists, and of each of those delivered. */
@ApplicationScoped
class CheckFigures implements OwnFigures {

    private static final int SHARE = 100;
    private static final int DELIVERED = 6;

    private static final String RIGHT = """
            select r.unit_id, sum(r.score_right) as part, sum(r.score_of) as base
            from check_round r join check_list_version v on v.id = r.version_id join check_list l on l.id = v.list_id
            where r.status = 'SIGNED' and r.kind = 'SELF_CHECK' and %s
                and r.ended_at >= (cast(cast(:figureFrom as date) as timestamp) at time zone 'Europe/Stockholm')
                and r.ended_at < (cast(cast(:figureTo as date) + 1 as timestamp) at time zone 'Europe/Stockholm')
            group by r.unit_id having sum(r.score_of) > 0""";

    @Override
    public List<OwnFigure> figures() {
        return IntStream.rangeClosed(0, DELIVERED)
                .mapToObj(CheckFigures::figure)
                .toList();
    }

    /** @param list its number; 0 for all of them */
    private static OwnFigure figure(int list) {
        return new OwnFigure(key(list), SHARE, false, true, RIGHT.formatted(list == 0 ? "true" : "l.number = " + list));
    }

    static String key(int list) {
        return list == 0 ? "CHECKS" : "CHECK_LIST_" + list;
    }
}
