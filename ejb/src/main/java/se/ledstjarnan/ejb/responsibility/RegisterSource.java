package se.ledstjarnan.ejb.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;
import se.ledstjarnan.ejb.settings.Settings;

/** The register of responsibility: tasks, who bears them, and gaps. */
@ApplicationScoped
class RegisterSource extends CountedSource {

    private static final String FIGURES =
            "select (select count(*) from task_wording w where w.valid_from <= :toDay and (w.valid_to is null or w.valid_to >= :toDay)),"
                    + " (select count(*) from distribution x where x.status in ('ACCEPTED', 'ENDED') and x.valid_from <= :toDay and (x.valid_to is null or x.valid_to >= :toDay)"
                    + " and ({unit:-1} or {unit:x.unit_id})), (" + DutyGaps.COUNT + ")";

    private static final String BEARERS = """
            select w.bearer, count(*) from task_wording w where w.valid_from <= :toDay and (w.valid_to is null or w.valid_to >= :toDay)
            group by w.bearer order by count(*) desc, w.bearer""";

    @Inject
    private Settings settings;

    RegisterSource() {
        super("responsibility.register");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.with("gapDay", java.sql.Date.valueOf(block.period().to()))
                .rowsAt("/responsibility/register.xhtml")
                .figures(FIGURES, "tasks", "distributed", "gaps");
        BodyNames names = new BodyNames(settings.now());
        List<CountRow> rows = new ArrayList<>();
        for (Object[] row : block.asked(BEARERS)) {
            Bearer bearer = Bearer.valueOf((String) row[0]);
            String body = names.of(bearer);
            rows.add(new CountRow(
                    bearer.name(),
                    body == null || body.isBlank() ? block.word("bearers." + bearer) : body,
                    null,
                    List.of(((Number) row[1]).intValue())));
        }
        block.table("bearers", new CountTable(List.of(block.word("bearers.columns")), rows, false));
    }
}
