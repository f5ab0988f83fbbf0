package se.ledstjarnan.ejb.goal;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.goal.KoladaFigure;
import se.ledstjarnan.domain.goal.KoladaSeries;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Official measures of an area beside the year before, peers and the country, and in which quarter of all they lie. */
abstract class KoladaSource extends CountedSource {

    private final String areas;

    @Inject
    private JpaKolada stored;

    @Inject
    private JpaKoladaReads reads;

    /** @param areas a pattern of the names of areas, as the database knows patterns */
    KoladaSource(String code, String areas) {
        super(code);
        this.areas = areas;
    }

    @Override
    protected void fill(SourceBlock block) {
        List<List<String>> rows = new ArrayList<>();
        for (KoladaSeries series : reads.like(areas, stored.selection())) {
            row(block, series).ifPresent(rows::add);
        }
        block.rowsAt("/goal/kolada.xhtml").list("measures", rows).note("how");
    }

    /** The latest year up to the report's; empty where nobody has a value. */
    private static Optional<List<String>> row(SourceBlock block, KoladaSeries series) {
        List<KoladaFigure> known = series.figures().stream()
                .filter(figure ->
                        figure.isKnown() && figure.year() <= block.period().to().getYear())
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        KoladaFigure now = known.get(known.size() - 1);
        KoladaFigure before = known.stream()
                .filter(figure -> figure.year() == now.year() - 1)
                .findFirst()
                .orElse(null);
        return Optional.of(List.of(
                series.title(),
                String.valueOf(now.year()),
                before == null ? "–" : own(block, before),
                own(block, now),
                number(now.peerMedian()),
                number(now.country()),
                now.few()
                        ? "–"
                        : now.quarter(series.direction())
                                .map(quarter -> block.word("quarter." + quarter))
                                .orElse("–")));
    }

    private static String own(SourceBlock block, KoladaFigure figure) {
        if (figure.few()) {
            return block.word("few");
        }
        return figure.own() == null ? block.word("missing") : number(figure.own());
    }

    private static String number(BigDecimal value) {
        return SourceBlock.text(value);
    }
}
