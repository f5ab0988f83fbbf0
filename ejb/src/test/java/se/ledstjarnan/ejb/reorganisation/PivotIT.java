package se.ledstjarnan.ejb.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ledstjarnan.ejb.reorganisation.ReorganisationStage.TODAY;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.statistics.Pivot;
import se.ledstjarnan.ejb.statistics.PivotAsk;
import se.ledstjarnan.ejb.statistics.PivotMeasure;
import se.ledstjarnan.ejb.statistics.PivotService;
import se.ledstjarnan.ejb.statistics.PivotSplit;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** Own tables: every measure by all that it offers, and the units of then and now. */
class PivotIT extends ContainerTest {

    @Inject
    private PivotService pivot;

    @Inject
    private ReorganisationService reorganisations;

    @Inject
    private ReorganisationWorkService work;

    @Inject
    private StepService steps;

    private ReorganisationStage stage;

    @BeforeEach
    void aStage() throws Exception {
        stage = new ReorganisationStage();
    }

    @Test
    void everyMeasureIsSplitByAllThatItOffersAndLeadsToAsManyRows() throws Exception {
        for (OrganisedAs as : OrganisedAs.values()) {
            for (PivotMeasure measure : PivotMeasure.values()) {
                for (PivotSplit rows : measure.splits()) {
                    PivotAsk ask =
                            ask(measure, rows, rows == PivotSplit.YEAR ? PivotSplit.UNIT : PivotSplit.YEAR, null, as);
                    Pivot counted = chief(() -> pivot.count(ask));
                    Pivot.Figure all = counted.figure(null, null);
                    if (counted.opens() && measure.isCount()) {
                        assertThat(chief(() -> pivot.countBehind(ask, null, null)))
                                .as(measure + " by " + rows + " as " + as)
                                .isEqualTo(all == null ? 0 : all.value().intValue());
                    }
                }
            }
        }
    }

    @Test
    void unitsAreThoseOfThenOrOfNow() throws Exception {
        stage.cases.received(stage.lilac, "SOL", "NONE", "INVESTIGATING");
        stage.cases.received(stage.lilac, "SOL", "NONE", "ACKNOWLEDGED");
        stage.cases.received(stage.rose, "SOL", "NONE", "ACKNOWLEDGED");
        stage.lilacJoinsRose(reorganisations, work, steps);

        assertThat(byUnit(null, OrganisedAs.NOW)).containsEntry(stage.rose, 3).doesNotContainKey(stage.lilac);
        assertThat(byUnit(null, OrganisedAs.THEN)).containsEntry(stage.rose, 1).containsEntry(stage.lilac, 2);
        assertThat(byUnit(stage.rose, OrganisedAs.NOW)).containsOnly(Map.entry(stage.rose, 3));
        assertThat(byUnit(stage.rose, OrganisedAs.THEN)).containsOnly(Map.entry(stage.rose, 1));
        assertThat(byUnit(stage.lilac, OrganisedAs.THEN)).containsOnly(Map.entry(stage.lilac, 2));
    }

    private Map<Long, Integer> byUnit(Long unit, OrganisedAs as) throws Exception {
        PivotAsk ask = ask(PivotMeasure.DEVIATIONS, PivotSplit.UNIT, null, unit, as);
        Pivot counted = chief(() -> pivot.count(ask));
        Map<Long, Integer> found = new TreeMap<>();
        for (Pivot.Head row : counted.rows()) {
            int count = counted.figure(row.key(), null).value().intValue();
            assertThat(chief(() -> pivot.countBehind(ask, row.key(), null))).isEqualTo(count);
            found.put(Long.valueOf(row.key()), count);
        }
        return found;
    }

    private static PivotAsk ask(PivotMeasure measure, PivotSplit rows, PivotSplit columns, Long unit, OrganisedAs as) {
        return new PivotAsk(measure, rows, columns, TODAY.minusYears(3), TODAY, unit, null, as);
    }

    private <T> T chief(Callable<T> asked) throws Exception {
        return As.role(stage.facts.username("chief"), Roles.SOCIALCHEF, asked);
    }
}
