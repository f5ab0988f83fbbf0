package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;

/** What MAS wrote of what patients and relatives told the patientnämnd. */
@ApplicationScoped
class PatientBoardSource extends CountedSource {

    /** Of approved reports alone. */
    private static final String TOLD = """
            select 'Kvartal ' || extract(quarter from r.first_day) || ' ' || extract(year from r.first_day), c.text
            from made_report r join made_report_chapter c on c.report_id = r.id join report_definition_chapter k on k.id = c.chapter_id
            where r.approved_at is not null and c.text is not null and %s = any(string_to_array(k.sources, ','))
                and r.first_day between :fromDay and :toDay and r.last_day < r.first_day + 93 and {area:'HSL'}
                and not exists (select 1 from made_report n where n.replaces_id = r.id and n.approved_at is not null)
            order by r.first_day, r.number""".formatted("'" + QuarterSources.PatientBoard.CODE + "'");

    PatientBoardSource() {
        super("complaint.patientBoard");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/report/reports.xhtml?kind=" + JpaMadeLists.MAS_QUARTER).list("told", TOLD);
    }
}
