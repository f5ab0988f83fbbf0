package se.ledstjarnan.ejb.deviation;

import java.util.Set;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.shared.JsonRow;

/** Which rules of hints a report meets, for whoever is to judge it, as a piece of SQL for a statement that asks for more. */
final class CaseHints {

    private static final int SHOWN = 6;

    private static final String SQL = """
            select h.law, h.name, (select string_agg(trim(w), ', ') from unnest(string_to_array(h.words, ',')) w
                where d.search @@ hint_phrase(w)) as words
            from hint_rule h, deviation d where d.id = :deviation and h.in_use and d.search @@ h.query and (not h.of_person or %s)
            order by h.law desc, h.name limit %d
            """;

    private static final Set<ReportKind> NEVER = Set.of(ReportKind.GOOD_PRACTICE, ReportKind.MISCONDUCT);

    private final Deviation deviation;
    private final NearCases judging;

    CaseHints(Deviation deviation, Scope reader) {
        this.deviation = deviation;
        this.judging = new NearCases(deviation, reader);
    }

    /** For the one who is to judge it, before it is judged; what is reported as a missförhållande already is under its law. */
    boolean isAsked() {
        return judging.isAsked()
                && deviation.getRestriction() == Restriction.NONE
                && !NEVER.contains(deviation.getReport().getKind());
    }

    String sql() {
        return SQL.formatted(deviation.getReport().getConcerns() != Concerns.OPERATION, SHOWN);
    }

    static CaseHint row(JsonRow row) {
        return new CaseHint(row.constant(Restriction.class, "law"), row.text("name"), row.text("words"));
    }
}
