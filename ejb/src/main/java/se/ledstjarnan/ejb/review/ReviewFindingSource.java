package se.ledstjarnan.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** What supervision authorities and auditors have pointed out, and what became of it. */
@ApplicationScoped
class ReviewFindingSource extends CountedSource {

    private static final String HERE =
            " ({unit:-1} or {unit:r.unit_id}) and ({area:'ALL'} or r.area = 'COMMON' or {area:'HSL'}"
                    + " and r.area = 'HEALTH_CARE' or ({area:'SOL'} or {area:'LSS'}) and r.area = 'SOCIAL_SERVICES') ";

    private static final String REVIEWS = """
            select r.authority, r.title, cast(r.received_on as text), cast(r.answer_by as text), cast(r.answered_on as text), '@' || r.status,
                (select count(*) from review_finding f where f.review_id = r.id)
            from external_review r where {day:r.received_on} and""" + HERE + "order by r.received_on, r.id";

    private static final String FIGURES = """
            select count(distinct r.id), count(f.id) filter (where f.kind = 'DEFICIENCY'), count(f.id) filter (where f.kind = 'RECOMMENDATION'),
                count(f.id) filter (where exists (select 1 from measure m where m.review_finding_id = f.id and m.status <> 'CANCELLED')),
                count(f.id) filter (where exists (select 1 from measure m join routine_cause c on c.measure_id = m.id
                    join routine_version v on v.id = c.version_id and v.status in ('IN_FORCE', 'REPLACED') where m.review_finding_id = f.id)),
                count(f.id) filter (where %s)
            from external_review r left join review_finding f on f.review_id = r.id where {day:r.received_on} and""".formatted(ReviewReach.UNDECIDED) + HERE;

    ReviewFindingSource() {
        super("review.findings");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/review/reviews.xhtml?state=every{unit}");
        block.figures(FIGURES, "reports", "deficiencies", "recommendations", "measured", "renewed", "undecided");
        block.list("received", REVIEWS);
    }
}
