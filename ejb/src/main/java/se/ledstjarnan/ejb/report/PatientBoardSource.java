package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;

/** What MAS wrote of what patients and relatives told the patientnämnd. */
@ApplicationScoped
class PatientBoardSource extends CountedSource {

    /** Of approved reports alone. */
    private static final String TOLD = """
            select 'Kvartal ' || r.quarter_number || ' ' || r.year, r.patient_board from quarterly_report r
            where r.approved_at is not null and r.patient_board is not null and make_date(r.year, r.quarter_number * 3 - 2, 1) between :fromDay and :toDay
                and {area:'HSL'} order by r.year, r.quarter_number""";

    PatientBoardSource() {
        super("complaint.patientBoard");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/report/quarters.xhtml").list("told", TOLD);
    }
}
